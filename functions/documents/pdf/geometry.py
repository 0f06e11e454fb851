"""Turns pdfium's coordinates (from the bottom left, unrotated) into those of the upright page."""

from typing import NamedTuple

from functions.documents.layout.values import Box


class PageFrame(NamedTuple):
    """Where the visible page lies in the file's own coordinates, and how often it is turned by 90° clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.turns % 2 else self.top - self.bottom

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        return Box(*self.place(left, bottom, right, top))

    def place(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """x0, top, x1 and bottom of a box on the upright page."""
        if not self.turns:
            return (
                min(left, right) - self.left,
                self.top - max(bottom, top),
                max(left, right) - self.left,
                self.top - min(bottom, top),
            )
        (x0, y0), (x1, y1) = self._point(left, bottom), self._point(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def in_file(self, box: Box) -> tuple[float, float, float, float]:
        """Where a box of the upright page lies in the file's coordinates: left, bottom, right, top."""
        match self.turns:
            case 1:
                return self.left + box.top, self.bottom + box.x0, self.left + box.bottom, self.bottom + box.x1
            case 2:
                return self.right - box.x1, self.bottom + box.top, self.right - box.x0, self.bottom + box.bottom
            case 3:
                return self.right - box.bottom, self.top - box.x1, self.right - box.top, self.top - box.x0
            case _:
                return self.left + box.x0, self.top - box.bottom, self.left + box.x1, self.top - box.top

    @property
    def upright_in_file(self) -> tuple[int, int, int, int]:
        """The first four numbers of the matrix that sets text upright on the turned page."""
        return ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0))[self.turns]

    def _point(self, x: float, y: float) -> tuple[float, float]:
        match self.turns:
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case _:
                return self.top - y, self.right - x

    def is_upright(self, a: float, b: float) -> bool:
        """Whether text whose matrix begins (a, b) runs from left to right on the upright page."""
        a, b = self._direction(a, b)
        return a > 0 and abs(b) <= 0.1 * a

    def is_sideways(self, a: float, b: float) -> bool:
        """Whether such text runs up or down the page."""
        a, b = self._direction(a, b)
        return abs(a) <= 0.1 * abs(b)

    def _direction(self, a: float, b: float) -> tuple[float, float]:
        match self.turns:
            case 1:
                return b, -a
            case 2:
                return -a, -b
            case 3:
                return -b, a
            case _:
                return a, b

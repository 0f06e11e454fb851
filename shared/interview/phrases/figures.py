"""How a language words the values that are read back: dates and numbers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figures:
    """`day` and `month` are formats of a date that is known to the day or to the month."""

    months: tuple[str, ...]
    day: str
    month: str
    thousands: str
    """Between each three digits of a large number; empty where a voice reads it better without."""
    point: str

    def date(self, iso: str) -> str:
        """A date as exact as it is: "2019-03-03", "2019-03" or "2019"."""
        year, *rest = iso.split("-")
        if not rest:
            return year
        month = self.months[int(rest[0]) - 1]
        if len(rest) == 1:
            return self.month.format(month=month, year=year)
        return self.day.format(day=int(rest[1]), month=month, year=year)

    def number(self, digits: str) -> str:
        """A number as Python writes it: "1200", "12.5"."""
        whole, _, part = digits.partition(".")
        grouped = f"{int(whole):,}".replace(",", self.thousands)
        return f"{grouped}{self.point}{part}" if part else grouped

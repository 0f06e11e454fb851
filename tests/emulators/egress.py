"""LiveKit's Egress API: Twirp over HTTP, in the real protobuf messages. It records nothing; it keeps what was asked."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from livekit.api import (
    EgressInfo,
    EgressStatus,
    ListEgressRequest,
    ListEgressResponse,
    RoomCompositeEgressRequest,
    StopEgressRequest,
)

from shared.config import LiveKitSettings, RecordingSettings
from tests.emulators.serving import serving

RECORDING = RecordingSettings.model_validate(
    {
        "record_audio": True,
        "recording_bucket": "uploads",
        "recording_region": "eu-central-1",
        "recording_access_key_id": "writer",
        "recording_secret_access_key": "writers-secret",
    }
)
"""What an agent is told that records."""
OVER = (EgressStatus.EGRESS_COMPLETE, EgressStatus.EGRESS_FAILED, EgressStatus.EGRESS_ABORTED)


@dataclass
class Egress:
    """Whoever has signed is believed. `started` has every request in order; `is_away` answers as a server without
    recorders does. What is stopped is ending until it has been listed once more, then `on_written` is told where it
    lies."""

    is_away: bool = False
    url: str = ""
    started: list[RoomCompositeEgressRequest] = field(default_factory=list)
    on_written: Callable[[str], None] = lambda key: None
    _infos: dict[str, EgressInfo] = field(default_factory=dict)

    @property
    def settings(self) -> LiveKitSettings:
        return LiveKitSettings.model_validate(
            {"livekit_url": self.url, "livekit_api_key": "egress-key", "livekit_api_secret": "s" * 32}
        )

    @property
    def running(self) -> list[str]:
        """Where what is being recorded is written to."""
        return [_key(info) for info in self._infos.values() if info.status == EgressStatus.EGRESS_ACTIVE]

    def end_all(self) -> None:
        """As when its room closes."""
        for info in self._infos.values():
            info.status = EgressStatus.EGRESS_COMPLETE

    @asynccontextmanager
    async def serving(self) -> AsyncIterator["Egress"]:
        async with serving(web.post("/twirp/{service}/{method}", self._call)) as self.url:
            yield self

    async def _call(self, request: web.Request) -> web.Response:
        body = await request.read()
        match request.match_info["method"]:
            case _ if not request.headers["Authorization"].startswith("Bearer "):
                return _error(401, "unauthenticated")
            case "StartRoomCompositeEgress" | "ListEgress" | "StopEgress" if self.is_away:
                return _error(503, "unavailable")
            case "StartRoomCompositeEgress":
                return _answer(self._start(RoomCompositeEgressRequest.FromString(body)))
            case "ListEgress":
                return _answer(self._list(ListEgressRequest.FromString(body)))
            case "StopEgress":
                info = self._infos.get(StopEgressRequest.FromString(body).egress_id)
                if info is None or info.status != EgressStatus.EGRESS_ACTIVE:
                    return _error(412, "failed_precondition")
                info.status = EgressStatus.EGRESS_ENDING
                return _answer(info)
            case _:
                return _error(404, "not_found")

    def _start(self, request: RoomCompositeEgressRequest) -> EgressInfo:
        self.started.append(request)
        name = f"EG_{len(self.started)}"
        self._infos[name] = EgressInfo(
            egress_id=name,
            room_name=request.room_name,
            status=EgressStatus.EGRESS_ACTIVE,
            room_composite=request,
        )
        return self._infos[name]

    def _list(self, request: ListEgressRequest) -> ListEgressResponse:
        found = [
            EgressInfo.FromString(info.SerializeToString())
            for info in self._infos.values()
            if info.room_name == request.room_name and not (request.active and info.status in OVER)
        ]
        for info in self._infos.values():
            if info.status == EgressStatus.EGRESS_ENDING:
                info.status = EgressStatus.EGRESS_COMPLETE
                self.on_written(_key(info))
        return ListEgressResponse(items=found)


def _key(info: EgressInfo) -> str:
    return info.room_composite.file_outputs[0].filepath


def _answer(message: Any) -> web.Response:
    return web.Response(body=message.SerializeToString(), content_type="application/protobuf")


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"code": code, "msg": "emulated"}, status=status)

"""Handlers of the fixture Everything that keep what they are given, and are not available."""

from __future__ import annotations

from typing import Any, NoReturn

from everything_api import errors, handlers, models


class StubHandlers:
    def __init__(self, failure: Exception | None = None) -> None:
        self.heard: tuple[Any, ...] = ()
        self.failure = failure or errors.Unavailable()

    def self_(self, path: models.SelfPath, query: models.SelfQuery, call: object, /) -> NoReturn:
        self._hear(path, query)

    def date(self, path: models.DatePath, call: object, /) -> models.DateResponse:
        return models.DateResponse(self_=path.self_)

    def call(
        self, path: models.CallPath, query: models.CallQuery, request: models.CallRequest, call: object, /
    ) -> handlers.CallReply:
        if query.fails:
            self._hear(path, query, request)
        return handlers.CallReply(
            response=models.CallResponse(text=path.request, number=path.call, flag=path.query),
            source="calls",
            self_envelope=models.SelfEnvelope(json=models.Date.SELF, host="h"),
            json=models.JsonData(self_=request.path, number=1),
            type=(models.TypeData(number=1), models.TypeData(number=2)),
        )

    def class_(self, path: models.ClassPath, call: object, /) -> NoReturn:
        self._hear(path)

    def url2_id(self, path: models.Url2IdPath, query: object, request: object, call: object, /) -> NoReturn:
        self._hear(path, query, request)

    def init(self, call: object, /) -> NoReturn:
        self._hear()

    def self_heartbeat(self, /) -> handlers.SelfHeartbeat:
        envelope = models.SelfEnvelope(json=models.Date.DEFAULT)
        return handlers.SelfHeartbeat(source="hub", envelope=envelope, data=models.AliveData(uptime_seconds=1e21))

    def string_heartbeat(self, /) -> handlers.StringHeartbeat:
        return handlers.StringHeartbeat(source="hub", data=models.InitData())

    def _hear(self, *parts: Any) -> NoReturn:
        self.heard = parts
        raise self.failure

"""Connections that look at the address a name stands for before a packet leaves."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Set
from types import TracebackType
from typing import Any

from urllib3 import PoolManager, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.response import HTTPResponse

from corpus.web import addresses
from corpus.web.addresses import Endpoint


class NotPublicError(Exception):
    """A host that the user did not name stands for an address that is not public; no fault of the connection."""


_WATCHING = threading.local()


class Watch:
    """Hangs up where an answer has not ended by its time, in the thread that asks; use it in a `with` statement.

    A bound for each part that arrives is none for a server that sends a byte of a status line now and then.
    """

    __slots__ = ("_sockets", "_timer", "is_over")

    def __init__(self, seconds: float) -> None:
        """Store the time, which runs from the `with` on."""
        self._sockets: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._hang_up)
        self._timer.daemon = True
        self.is_over = False

    def __enter__(self) -> Watch:
        """The watch itself."""
        _WATCHING.watch = self
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the connection be."""
        self._timer.cancel()
        _WATCHING.watch = None

    def add(self, connection: socket.socket) -> None:
        """Watch a connection."""
        self._sockets.append(connection)

    def _hang_up(self) -> None:
        self.is_over = True
        for connection in self._sockets:
            with contextlib.suppress(OSError):
                # Not by a TLS socket's own method, which takes the session from whoever is reading.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)


class _Watched(HTTPConnection):
    def getresponse(self) -> HTTPResponse:  # type: ignore[override]
        watch = getattr(_WATCHING, "watch", None)
        if watch is not None and self.sock is not None:
            watch.add(self.sock)
        return super().getresponse()


class _WatchedTls(_Watched, HTTPSConnection):
    pass


def _connecting(manager: PoolManager, plain: type[HTTPConnection], tls: type[HTTPSConnection]) -> PoolManager:
    """A manager whose pools connect by some classes."""

    class _Pool(HTTPConnectionPool):
        ConnectionCls = plain

    class _TlsPool(HTTPSConnectionPool):
        ConnectionCls = tls

    manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
    return manager


def proxy_manager(proxy: str, maxsize: int) -> PoolManager:
    """urllib3's connections through a proxy, each with an end.

    Args:
        proxy: Its address.
        maxsize: Connections to one host that are kept.
    """
    return _connecting(ProxyManager(proxy, maxsize=maxsize), _Watched, _WatchedTls)


def check(host: str, port: int, named: Set[Endpoint]) -> list[tuple[Any, Any]]:
    """The addresses of a host that may be connected to.

    All of them must be public, unless the user named the host.

    Raises:
        NotPublicError: They must not be.
        OSError: There is no such host.
    """
    found = addresses.resolve(host, port)
    if (host.lower().rstrip("."), port) not in named and not all(
        addresses.is_public(str(target[0])) for _, target in found
    ):
        raise NotPublicError
    return list(found)


def pool_manager(named: Set[Endpoint], maxsize: int) -> PoolManager:
    """urllib3's connections, each looked at before it is made.

    Args:
        named: Hosts that may be anywhere.
        maxsize: Connections to one host that are kept.
    """

    class _Looking(_Watched):
        def _new_conn(self) -> socket.socket:
            try:
                targets = check(self.host, self.port, named)
            except (OSError, UnicodeError) as error:
                raise NameResolutionError(self.host, self, socket.gaierror(str(error))) from error
            return _connect(self, targets)

    class _LookingTls(_Looking, HTTPSConnection):
        pass

    return _connecting(PoolManager(maxsize=maxsize), _Looking, _LookingTls)


def _connect(connection: HTTPConnection, targets: list[tuple[Any, Any]]) -> socket.socket:
    """A socket to the first of the addresses that answers: to that very address, without asking for it again."""
    last: OSError | None = None
    for family, target in targets:
        made = socket.socket(family, socket.SOCK_STREAM)
        try:
            for option in connection.socket_options or ():
                made.setsockopt(*option)
            made.settimeout(connection.timeout if isinstance(connection.timeout, int | float) else None)
            made.connect(target)
        except OSError as error:
            made.close()
            last = error
        else:
            return made
    if isinstance(last, TimeoutError):
        raise ConnectTimeoutError(connection, "no answer") from last
    raise NewConnectionError(connection, "no connection") from last

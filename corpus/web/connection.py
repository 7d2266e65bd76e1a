"""Connections that look at the address a name stands for before a packet leaves."""

from __future__ import annotations

import socket
from collections.abc import Set
from typing import Any

from urllib3 import PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from corpus.web import addresses
from corpus.web.addresses import Endpoint


class NotPublicError(Exception):
    """A host that the user did not name stands for an address that is not public; no fault of the connection."""


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

    class _Looking(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            try:
                targets = check(self.host, self.port, named)
            except (OSError, UnicodeError) as error:
                raise NameResolutionError(self.host, self, socket.gaierror(str(error))) from error
            return _connect(self, targets)

    class _LookingTls(_Looking, HTTPSConnection):
        pass

    class _Pool(HTTPConnectionPool):
        ConnectionCls = _Looking

    class _TlsPool(HTTPSConnectionPool):
        ConnectionCls = _LookingTls

    manager = PoolManager(maxsize=maxsize)
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
    return manager


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

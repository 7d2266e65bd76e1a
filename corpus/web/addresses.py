"""Which addresses are fetched: those that the user named, and of all others only public ones."""

from __future__ import annotations

import socket
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import unquote, urlsplit

_PORTS = {"http": 80, "https": 443}  # RFC 9110, 4.2

Endpoint = tuple[str, int]
"""A host, in lower case, and a port."""


def endpoint(address: str) -> Endpoint:
    """The host and port of an http(s) address.

    Raises:
        ValueError: It has none, or no valid one.
    """
    parts = urlsplit(address)
    if not parts.hostname:
        raise ValueError("no host")
    return parts.hostname.rstrip("."), parts.port or _PORTS.get(parts.scheme, 0)


def named_endpoints(addresses: Iterable[str]) -> frozenset[Endpoint]:
    """The hosts and ports of addresses; where it is the usual port of http or https, that of the other as well."""
    found: set[Endpoint] = set()
    for address in addresses:
        host, port = endpoint(address)
        found |= {(host, p) for p in (_PORTS.values() if port in _PORTS.values() else (port,))}
    return frozenset(found)


def authorizations(addresses: Iterable[str]) -> Mapping[Endpoint, str]:
    """The value of the header Authorization (RFC 7617) for the hosts of addresses that hold credentials."""
    found = {}
    for address in addresses:
        parts = urlsplit(address)
        if parts.username is not None:
            words = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            found[endpoint(address)] = f"Basic {b64encode(words.encode()).decode()}"
    return found


def resolve(host: str, port: int) -> list[tuple[socket.AddressFamily, tuple[str, int]]]:
    """The addresses that a host name stands for, as they are connected to.

    Raises:
        OSError: It stands for none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, target) for family, _, _, _, target in found]  # type: ignore[misc]


def is_public(address: str) -> bool:
    """Whether an IP address is reachable from everywhere: not this machine, its network or anything reserved."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(one.is_global and not one.is_multicast for one in (ip, *_embedded(ip)))


def _embedded(ip: IPv4Address | IPv6Address) -> Iterator[IPv4Address]:
    """The IPv4 addresses to which packets for an IPv6 address may be sent on."""
    if isinstance(ip, IPv4Address):
        return
    for one in (ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())):
        if one is not None:
            yield one
    if int(ip) >> 32 in {0, 0x64FF9B << 64}:  # IPv4-compatible (RFC 4291), NAT64 (RFC 6052)
        yield IPv4Address(int(ip) & 0xFFFFFFFF)

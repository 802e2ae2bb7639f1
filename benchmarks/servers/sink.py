"""A server that speaks S3, throws bodies away and remembers what was put: python -m benchmarks.servers.sink [CERTIFICATE].

It takes any signature. On a line of its own it prints its port, and it ends with its standard input. Paths below /.sink/ are the
benchmark's: mode (checking or discarding), objects (what is held, as JSON), clear.
"""

import json
import os
import re
import socket
import ssl
import sys
import threading
import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote

from benchmarks.servers import answers
from benchmarks.servers.bodies import Damaged, receive, stated
from benchmarks.servers.loop import Connection, Loop, Serving, listen
from benchmarks.servers.objects import Arrived, Objects

BUCKET = "bench"
CHECKSUM_ANSWERS = ("x-amz-checksum-",)
MOST_XML = 16 << 20


@dataclass(frozen=True, slots=True)
class Asked:
    """A request's head."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]

    @property
    def key(self) -> str:
        """The object's key; empty for the bucket itself."""
        return self.path.removeprefix("/").partition("/")[2]


class Sink:
    """The server's memory, and its answer to everything."""

    def __init__(self) -> None:
        self.objects = Objects()
        self.checking = True

    def serve(self, connection: Connection, scratch: memoryview) -> Serving:
        """One connection, to its end."""
        while True:
            asked = _parsed((yield from connection.line_end(b"\r\n\r\n", scratch)))
            if asked.method == "PUT" and asked.key and not asked.path.startswith("/.sink/"):
                said = yield from self._put(connection, asked, scratch)
            else:
                length = int(asked.headers.get("content-length", "0"))
                body = (yield from _document(connection, asked, length, scratch)) if asked.method in {"POST", "PUT"} else b""
                said = self._answer(asked, body)
            yield from connection.say(said)
            if asked.headers.get("connection", "").lower() == "close":
                return

    def _put(self, connection: Connection, asked: Asked, scratch: memoryview) -> Generator[int, None, bytes]:
        try:
            body = yield from receive(connection, asked.headers, scratch, checking=self.checking)
        except Damaged as algorithm:
            return answers.refusal(400, "BadDigest", f"The {algorithm} you specified did not match what we received.")
        if "uploadId" in asked.query:
            return self._put_part(asked, body)
        if asked.headers.get("if-none-match") == "*" and asked.key in self.objects.kept:
            return _there_already()
        kept = self.objects.put(asked.key, _described(asked.headers), body, time.time())
        return answers.answer(200, b"", {"ETag": f'"{kept.etag}"', **_echo(kept.described)})

    def _put_part(self, asked: Asked, body: Arrived) -> bytes:
        try:
            etag = self.objects.put_part(asked.query["uploadId"], int(asked.query["partNumber"]), body)
        except KeyError:
            return _no_upload()
        told = {f"x-amz-checksum-{algorithm}": value for algorithm, value in body.checksums.items() if algorithm != "md5"}
        return answers.answer(200, b"", {"ETag": f'"{etag}"', **told})

    def _answer(self, asked: Asked, body: bytes) -> bytes:
        if asked.path.startswith("/.sink/"):
            return self._control(asked)
        if not asked.key:
            return self._bucket(asked)
        if "uploads" in asked.query or "uploadId" in asked.query:
            return self._multipart(asked, body)
        if asked.method == "HEAD":
            kept = self.objects.kept.get(asked.key)
            return answers.answer(404) if kept is None else answers.head(kept)
        if asked.method == "DELETE":
            self.objects.kept.pop(asked.key, None)
            return answers.answer(204)
        if asked.method == "GET" and asked.key not in self.objects.kept:
            return answers.refusal(404, "NoSuchKey", "The specified key does not exist.")
        return answers.refusal(501, "NotImplemented", "A sink keeps no bytes.")

    def _bucket(self, asked: Asked) -> bytes:
        if asked.method != "GET":
            return answers.answer(200)
        if "uploads" in asked.query:
            return answers.multiparts(self.objects, asked.query.get("prefix", ""))
        if "location" in asked.query:
            return answers.xml("LocationConstraint", "")
        if {"versioning", "object-lock", "acl", "policy"} & set(asked.query):
            return answers.xml("VersioningConfiguration", "")
        return answers.objects(self.objects, asked.query)

    def _multipart(self, asked: Asked, body: bytes) -> bytes:
        if asked.method == "POST" and "uploads" in asked.query:
            return answers.begun(BUCKET, asked.key, self.objects.begin(asked.key, _described(asked.headers), time.time()))
        name = asked.query["uploadId"]
        if name not in self.objects.multiparts:
            return _no_upload()
        if asked.method == "GET":
            return answers.parts(self.objects.multiparts[name], asked.query)
        if asked.method == "DELETE":
            self.objects.multiparts.pop(name, None)
            return answers.answer(204)
        return self._complete(asked, name, [int(number) for number in re.findall(rb"<PartNumber>\s*(\d+)", body)])

    def _complete(self, asked: Asked, name: str, numbers: list[int]) -> bytes:
        if asked.headers.get("if-none-match") == "*" and asked.key in self.objects.kept:
            return _there_already()
        whole = {algorithm: value for algorithm, value in stated(asked.headers).items() if "-" not in value and algorithm != "md5"}
        try:
            kept = self.objects.complete(name, numbers, whole, time.time())
        except KeyError:
            return answers.refusal(400, "InvalidPart", "One or more of the specified parts could not be found.")
        return answers.completed(BUCKET, asked.key, kept)

    def _control(self, asked: Asked) -> bytes:
        verb = asked.path.removeprefix("/.sink/")
        if verb == "mode":
            self.checking = "checking" in asked.query
        elif verb == "clear":
            self.objects.clear()
        found = self.objects.under(asked.query["prefix"]) if verb == "objects" else iter(())
        told = {
            key: {"size": kept.size, "headers": kept.described, "bodies": [[body.size, body.sha256] for body in kept.bodies]}
            for key, kept in found
        }
        return answers.answer(200, json.dumps(told).encode())


def _parsed(head: bytes) -> Asked:
    first, *lines = head.decode("utf-8", "surrogateescape").split("\r\n")
    method, target, _ = first.split(" ", 2)
    path, _, query = target.partition("?")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    return Asked(method, unquote(path), dict(parse_qsl(query, keep_blank_values=True)) if query else {}, headers)


def _document(connection: Connection, asked: Asked, length: int, scratch: memoryview) -> Generator[int, None, bytes]:
    if "100-continue" in asked.headers.get("expect", ""):
        yield from connection.say(b"HTTP/1.1 100 Continue\r\n\r\n")
    return (yield from connection.exactly(min(length, MOST_XML), scratch))


def _described(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name.startswith("x-amz-meta-")}


def _echo(described: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in described.items() if name.startswith(CHECKSUM_ANSWERS)}


def _there_already() -> bytes:
    return answers.refusal(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold")


def _no_upload() -> bytes:
    return answers.refusal(404, "NoSuchUpload", "The specified multipart upload does not exist.")


def start(listening: socket.socket, certificate: str = "") -> Sink:
    """Serve until the process ends; one thread is enough (see the floor in the results) and its memory needs no sharing."""
    tls = None
    if certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
    sink = Sink()
    threading.Thread(target=Loop(sink.serve, tls).run, args=(listening,), daemon=True).start()
    return sink


def main(arguments: list[str]) -> None:
    """See above."""
    listening = listen()
    start(listening, arguments[0] if arguments else "")
    print(listening.getsockname()[1], flush=True)
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])

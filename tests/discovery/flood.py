"""Floods the group of multicast DNS: flood.py ADDRESS PACKETS_A_SECOND SECONDS. Says when it begins, and
how many it sent."""

import random
import socket
import struct
import sys
import time

GROUP = ("224.0.0.251", 5353)


def name(*labels):
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def announcement(chance):
    """A Pitanga that does not exist, complete."""
    label = b"Ghost %d" % chance.randrange(10**9)
    kind = name(b"_pitanga", b"_tcp", b"local")
    instance = bytes([len(label)]) + label + kind
    host = name(b"ghost%d" % chance.randrange(10**9), b"local")
    txt = [b"txtvers=1", b"id=%032x" % chance.getrandbits(128), b"key=%064x" % chance.getrandbits(256)]
    text = b"".join(bytes([len(pair)]) + pair for pair in txt)
    records = [(kind, 12, instance), (instance, 33, struct.pack(">HHH", 0, 0, 45880) + host), (instance, 16, text),
               (host, 1, bytes([10, 1, 99, 99]))]
    return struct.pack(">HHHHHH", 0, 0x8400, 0, len(records), 0, 0) + b"".join(
        owner + struct.pack(">HHIH", kind_number, 1, 120, len(data)) + data for owner, kind_number, data in records)


def main():
    address, rate, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    chance = random.Random(5353)
    # Three kinds: devices that do not exist, questions that want all, and rubbish.
    question = struct.pack(">HHHHHH", 0, 0, 1, 0, 0, 0) + name(b"_pitanga", b"_tcp", b"local") + struct.pack(">HH", 255, 1)
    packets = [announcement(chance) for _ in range(2000)]
    packets += [question] * 500 + [chance.randbytes(chance.randrange(12, 1400)) for _ in range(500)]
    chance.shuffle(packets)
    out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    out.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 255)
    out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
    out.bind((address, 5353))
    print("begun", flush=True)
    began, sent = time.monotonic(), 0
    while time.monotonic() - began < seconds:
        while sent < rate * (time.monotonic() - began):
            try:
                out.sendto(packets[sent % len(packets)], GROUP)
            except OSError:
                pass  # the queue is full, as it should be in a flood
            sent += 1
        time.sleep(0.001)
    print(sent, flush=True)


if __name__ == "__main__":
    main()

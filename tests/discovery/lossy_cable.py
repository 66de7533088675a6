"""A cable between two interfaces that loses packets: lossy_cable.py END END PERCENT. Frames go on as they come."""

import random
import select
import socket
import sys

ALL_PROTOCOLS = 0x0003
PACKET_OUTGOING = 4


def main():
    chance = random.Random(6762)
    loss = float(sys.argv[3]) / 100
    ends = []
    for name in sys.argv[1:3]:
        end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL_PROTOCOLS))
        end.bind((name, 0))
        end.setsockopt(263, 1, _membership(name))  # SOL_PACKET, PACKET_ADD_MEMBERSHIP: also what is for others
        ends.append(end)
    print("ready", flush=True)
    while True:
        for end in select.select(ends, [], [])[0]:
            frame, address = end.recvfrom(65535)
            if address[2] != PACKET_OUTGOING and chance.random() >= loss:
                ends[1 - ends.index(end)].send(with_checksum(frame))


def with_checksum(frame):
    """Virtual interfaces leave the checksum of UDP to hardware that is not there."""
    if frame[12:14] == b"\x08\x00" and frame[23] == socket.IPPROTO_UDP:
        at = 14 + 4 * (frame[14] & 15) + 6
        return frame[:at] + b"\0\0" + frame[at + 2:]  # none: IPv4 allows that
    if frame[12:14] == b"\x86\xdd" and frame[20] == socket.IPPROTO_UDP:
        payload = frame[54:60] + b"\0\0" + frame[62:54 + int.from_bytes(frame[58:60], "big")]
        whole = frame[22:54] + len(payload).to_bytes(4, "big") + socket.IPPROTO_UDP.to_bytes(4, "big") + payload
        whole += bytes(len(whole) % 2)
        total = sum(int.from_bytes(whole[at:at + 2], "big") for at in range(0, len(whole), 2))
        while total >> 16:
            total = (total & 0xFFFF) + (total >> 16)
        return frame[:60] + ((~total & 0xFFFF) or 0xFFFF).to_bytes(2, "big") + payload[8:]
    return frame


def _membership(name):
    promiscuous = 1
    return (socket.if_nametoindex(name).to_bytes(4, sys.byteorder) + promiscuous.to_bytes(2, sys.byteorder)
            + bytes(2) + bytes(8))


if __name__ == "__main__":
    main()

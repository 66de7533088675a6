"""Programs for a cluster: what scripts do to their own objects, and the syncs that all of them share. Made from a
seed, and the same for the same seed."""

import random

from cluster import DEVICES, KINDS

ROUNDS = 5
CHUNKS = (7, 500, 500)  # records in a request; few make many requests
PARTS = ((), (), (), (), ("",), (":user-rw",), (":allusers-ro", ":user-ro"))  # of the facility, for one sync
WEIGHTS = {"user": 2, "room": 2, "group": 2, "member": 2, "lesson": 2, "plan": 1, "summary": 6, "other": 3, "mastery": 3,
           "session": 2, "attempt": 2}
BASE = ("user", "room", "summary")  # what a script begins with, so that most of what it does later can be done


def program(seed, scripts):
    """(the device that begins, steps). Scripts do the same whether others are in the program or not."""
    shared = random.Random(f"{seed} syncs")
    chances = [random.Random(f"{seed} script {script}") for script in scripts]
    founder = shared.randrange(DEVICES)
    steps = [("write", founder, f"s{script}", word, "first") for script in scripts for word in BASE]
    steps += [("sync", number, founder, True, False, (), shared.choice(CHUNKS)) for number in range(DEVICES) if number != founder]
    for turn in range(ROUNDS):
        for script, chance in zip(scripts, chances):
            steps += [operation(chance, f"s{script}", turn) for _ in range(chance.choice((0, 1, 1, 2, 2, 3)))]
        steps += [("stamp", number) for number in range(DEVICES) if shared.random() < 0.3]
        for _ in range(shared.choice((1, 2, 2))):
            client, server = shared.sample(range(DEVICES), 2)
            pull, push = shared.choice(((True, True), (True, True), (True, False), (False, True)))
            steps.append(("sync", client, server, pull, push, shared.choice(PARTS), shared.choice(CHUNKS)))
    return founder, steps


def operation(chance, script, turn):
    device = chance.randrange(DEVICES)
    word, = chance.choices(list(WEIGHTS), list(WEIGHTS.values()))
    action = chance.choices(("write", "delete", "erase"), (12, 4, 1))[0]
    if action == "write":
        value = chance.randrange(1000) if KINDS[word].edited == "time_spent" else f"{turn} {chance.randrange(1000)}"
        return "write", device, script, word, value
    return "delete", device, script, word, action == "erase"


def script_of(step):
    return step[2] if step[0] in ("write", "delete") else None


def shrunk(steps, fails, enough):
    """Fewer steps that still fail; `enough()` says when to stop trying."""
    size = max(1, len(steps) // 2)
    while size:
        begin = 0
        while begin < len(steps) and not enough():
            fewer = steps[:begin] + steps[begin + size:]
            if fewer and fails(fewer):
                steps = fewer
            else:
                begin += size
        if enough():
            break
        size //= 2
    return steps

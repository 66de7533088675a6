"""What the benchmark is held to, on two processors that do nothing else."""

from report import best, floor_of

MB = 1e6
FULL = ("full pull", "full push")
SMALL = ("100 changes pulled", "100 changes pushed", "100 apart pulled", "100 apart pushed")


def wall(result, name):
    return best(result["runs"][name])["wall"]


def of_each(result):
    """(what, figure, at most) of one number of records."""
    size = f"{result['records']:,}"
    if result["records"] == 50_000:
        for name in FULL:
            yield f"{name} of {size}, times the floor", wall(result, name) / floor_of(result), 6
            yield f"{name} of {size}, seconds", wall(result, name), 4
    if result["records"] == 200_000:
        for name in SMALL:
            yield f"{name} in {size}, seconds", wall(result, name), 0.3
    yield f"no change in {size}, seconds", wall(result, "no change"), 0.15
    yield f"no change in {size}, requests", best(result["runs"]["no change"], "requests")["requests"], 12
    peak = max(max(run["peak"], run["server_peak"]) for runs in result["runs"].values() for run in runs)
    yield f"peak of any process with {size}, MB", peak / MB, 120
    if result["records"] >= 50_000:  # below, an empty home and what is kept for the next sync outweigh the records
        yield f"file with {size}, times the texts", result["file_bytes"] / result["text_bytes"], 1.6
    browse = result["browse"]
    yield f"Data page on {size}, seconds", browse["models"] + browse["page"], 0.5


def between(small, large, ratio_of, most):
    for name in ratio_of:
        yield (f"{name}, {large['records']:,} to {small['records']:,}", wall(large, name) / wall(small, name), most)


def told(results):
    by_size = {result["records"]: result for result in results}
    for result in results:
        yield from of_each(result)
    if {50_000, 200_000} <= by_size.keys():
        yield from between(by_size[50_000], by_size[200_000], FULL, 4.4)
    if {2_000, 200_000} <= by_size.keys():
        yield from between(by_size[2_000], by_size[200_000], SMALL, 1.2)


def judge(results):
    """Prints each target, and returns whether all are met."""
    print()
    met = True
    for what, figure, most in told(results):
        good = figure <= most
        met = met and good
        print(f"{'met   ' if good else 'MISSED'} {what}: {figure:.3g}, at most {most:g}")
    return met

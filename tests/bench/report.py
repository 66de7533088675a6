"""The figures of the benchmark as a table."""

MB = 1e6


def best(runs, key="wall"):
    return min(runs, key=lambda run: run[key])


def floor_of(result):
    """Seconds that the machine itself needs for the rows and the bytes."""
    return min(one["insert"] for one in result["floors"]) + min(one["socket"] for one in result["floors"])


def print_report(result):
    floor = floor_of(result)
    print(f"\n{result['records']:,} records, {result['text_bytes'] / MB:.1f} MB of texts; floor"
          f" {floor:.3f} s; stamping them {result['stamping']:.2f} s; file"
          f" {result['file_bytes'] / result['text_bytes']:.2f} times the texts")
    print(f"{'':20}{'wall s':>8}{'x floor':>9}{'CPU s':>8}{'server':>8}{'peak MB':>9}{'server':>8}{'MB':>8}"
          f"{'requests':>10}")
    for name, runs in result["runs"].items():
        run = best(runs)
        print(f"{name:20}{run['wall']:8.3f}{run['wall'] / floor:9.1f}{run['cpu']:8.3f}{run['server_cpu']:8.3f}"
              f"{run['peak'] / MB:9.1f}{run['server_peak'] / MB:8.1f}{run['bytes'] / MB:8.2f}{run['requests']:10}")
    for name, runs in result["runs"].items():
        stages = sorted(best(runs)["stages"].items(), key=lambda stage: -stage[1])
        print(f"  {name}: " + ", ".join(f"{stage} {spent:.3f}" for stage, spent in stages if spent >= 0.001))
    browse = result["browse"]
    print(f"  Data page: kinds {browse['models']:.3f} s, first {browse['rows']} of {browse['total']:,} rows"
          f" {browse['page']:.3f} s", flush=True)

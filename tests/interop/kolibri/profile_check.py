"""Holds what an installed Kolibri declares against the profile that Pitanga ships."""

import json
from pathlib import Path

from scenario import expect

PROFILE = Path(__file__).resolve().parents[3] / "resources" / "profiles" / "facilitydata.json"
TYPES = {"UUIDField": ("uuid_hex", "uuid_dashed"), "CharField": ("string",), "TextField": ("text",),
         "BooleanField": ("bool",), "IntegerField": ("int",), "SmallIntegerField": ("int",), "FloatField": ("float",),
         "JSONField": ("json_text",), "DateTimeTzField": ("datetime_tz",), "DateTimeField": ("datetime_iso",),
         "ForeignKey": ("uuid_hex",), "TreeForeignKey": ("uuid_hex",)}
CAPABILITIES = ["ASYNC_OPERATIONS", "FSIC_V2_FORMAT", "GZIP_BUFFER_POST"]
# What one collection's column allows, each kind of collection has its own rule for.
NULL_BY_RULE = {"facility": {"parent_id"}, "classroom": {"parent_id"}, "learnergroup": {"parent_id"},
                "adhoclearnersgroup": {"parent_id"}}


def check_profile(declared):
    profile = json.loads(PROFILE.read_text("utf-8"))
    expect("described from", profile["described_from"]["kolibri"], declared["kolibri"])
    expect("described from Morango", profile["described_from"]["morango"], declared["morango"])
    expect("capabilities", declared["capabilities"], CAPABILITIES)
    scopes = {scope["id"]: [scope[f"{side}_filter_template"] for side in ("read", "write", "read_write")]
              for scope in profile["scope_definitions"]}
    expect("scope definitions", declared["scopes"], scopes)
    models = {model["name"]: model for model in profile["models"]}
    expect("models", sorted(declared["models"]), sorted(models))
    for name, fields in declared["models"].items():
        ours = {field["name"]: field for field in models[name]["fields"]}
        expect(f"fields of {name}", sorted(fields), sorted(ours))
        for field, theirs in fields.items():
            check_field(f"{name}.{field}", theirs, ours[field], field in NULL_BY_RULE.get(name, ()))


def check_field(place, theirs, ours, by_rule):
    expect(f"{place}: type", ours["type"] in TYPES[theirs["type"]], True)
    if not by_rule:
        expect(f"{place}: null", ours.get("null", False), theirs["null"])
    if theirs["type"] == "CharField" and "max_length" in ours:
        expect(f"{place}: length", ours["max_length"], theirs["max_length"])
    if theirs["choices"] and "choices" in ours:
        expect(f"{place}: choices", sorted(ours["choices"]), sorted(theirs["choices"]))
    expect(f"{place}: goes with what it refers to", ours.get("on_delete") == "cascade", theirs["on_delete"] == "CASCADE")

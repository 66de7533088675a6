"""The sixteen things that make a Kolibri refuse or do harm, each looked for by name at the end of the story.
What the story itself runs into is looked at there, and named here."""

import http.client
import json
import urllib.request
from urllib.parse import urlsplit

from between import Between
from devices import Refused
from kolibri_device import PASSWORD
from scenario import Differs, expect

STORY = {  # the traps that a step of the story is about
    9: "a_slow_signature_gets_another_nonce",
    10: "a_learners_pitanga_syncs_with_kolibri",
    11: "a_learners_device_has_nothing_for_everybody",
    13: "a_busy_kolibri_is_asked_again",
    14: "pitanga_joins_and_pulls_everything, the_unknown_kind_travelled",
    15: "a_field_of_a_later_release_stays",
}


def public(story, path):
    return json.loads(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
        story.pitanga.address() + "api/public/" + path).read())


def trap_1_connections_are_kept(story):
    place = urlsplit(story.pitanga.address())
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=10)
    for path in ("/api/public/info/?v=3", "/api/morango/v1/morangoinfo/1/", "/api/public/v1/facility"):
        connection.request("GET", path)
        response = connection.getresponse()
        expect(f"{path}: HTTP/1.1, not closed, with its length",
               (response.version, response.getheader("Connection", "keep-alive").lower(),
                response.getheader("Content-Length") is not None), (11, "keep-alive", True))
        response.read()
        expect("the socket stays", connection.sock is not None, True)
    connection.close()


def trap_2_plain_http_is_served(story):
    expect("scheme", story.pitanga.address()[:7], "http://")


def trap_3_the_application_is_kolibri(story):
    for version, keys in (("", 5), ("?v=1", 5), ("?v=2", 6), ("?v=3", 7), ("?v=4", 7)):
        info = public(story, "info/" + version)
        expect(f"info{version}", (info["application"], len(info)), ("kolibri", keys))
    expect("keys", set(info), set(story.school.boss.get("public/info/?v=3")))


def trap_4_the_info_is_json_at_its_own_address(story):
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
            story.pitanga.address() + "api/public/info?v=3") as response:
        expect("redirected to", urlsplit(response.url).path, "/api/public/info/")
        expect("type", response.headers.get_content_type(), "application/json")
    theirs = story.school.boss.get("public/v1/facility/")
    expect("facilities", public(story, "v1/facility/"), theirs)
    expect("one facility", public(story, f"v1/facility/{story.school.facility}/"), theirs[0])
    expect("channels", [public(story, path) for path in ("v1/channels/", "v2/channel/")], [[], []])


def sessions(story):
    return [(path, instance, failed) for path, instance, failed in story.a.run("sessions")]


def trap_5_sessions_say_who_we_are(story):
    for _, instance, _ in sessions(story):
        expect("length of the instance id", len(instance["id"]), 32)


def trap_6_the_release_is_told_and_no_status_is_deleted(story):
    for _, instance, _ in sessions(story):
        expect("release", instance["kolibri"], story.a.run("declare")["kolibri"])
    rows = story.a.run("rows")["learnerdevicestatus"]
    expect("statuses", {story.school["status one"], story.school["status two"]} - set(rows), set())


def trap_7_no_device_syncs_with_itself(story):
    try:
        with Between(story.a.url) as relay:  # the address that it knows as its own it does not even ask
            story.a.sync(relay.url, story.school.facility)
    except Refused as reason:
        if "can not sync with itself" not in str(reason):
            raise
    else:
        raise Differs("Kolibri syncs with itself")
    story.refused(2, "sync", story.pitanga.address())
    instances = {instance["id"] for _, instance, _ in sessions(story)}
    expect("devices met by Kolibri", len(instances), 2)  # the admin's and the learner's


def trap_8_sessions_are_new_and_say_where_they_connect(story):
    expect("without a path", [path for path, _, _ in sessions(story) if not path], [])


def trap_12_no_transfer_failed(story):
    expect("failed transfers", [failed for _, _, failed in sessions(story) if failed], [])


def trap_16_the_certificate_of_a_removed_admin_still_works(story):
    school = story.school
    school.boss.ask("DELETE", f"auth/facilityuser/{school['amina']}/")
    story.pitanga.sync(story.a, True, True)
    expect("removed here too", story.get("facilityuser", school["amina"])["date_deleted"] is not None, True)
    home = story.pitanga_home("late")
    for server in (story.a.url, story.pitanga.address()):
        story.refused(3, "cert", "request", server, "--facility", school.dataset, "--scope", "full-facility", "--user",
                      "amina", "--password-stdin", given=PASSWORD + "\n", home=home)
    story.pitanga.put("facilityuser", {"id": school["chausiku"], "id_number": "0044"})
    story.pitanga.sync(story.a, True, True)
    story.agree(story.a)


def nothing_is_deleted_evicted_or_refused(story):
    """All that was ever made is still a row of Kolibri's, but for what Pitanga deleted on purpose."""
    held = story.a.store(story.school.dataset)
    rows = {key for model in story.a.run("rows").values() for key in model}
    on_purpose = {story.school["bookmark"]}
    expect("deleted in the store", {key for key, record in held.items() if record["deleted"]}, on_purpose)
    expect("not among the rows", set(held) - rows, on_purpose | {story.foreign})
    made = {*story.school.ids.values(), *story.new.values()} - on_purpose
    expect("gone", made - rows, set())


def the_unknown_kind_travelled(story):
    """trap 14"""
    record = story.pitanga.store()[story.foreign]
    expect("text", record["serialized"]["mood"], {"sunny": 1.5})
    expect("applied", record["applied"], False)


def in_order():
    """[(title, what looks)]"""
    found = [(name, look) for name, look in globals().items() if name.startswith("trap_")]
    numbers = {int(name.split("_")[1]) for name, _ in found} | set(STORY)
    expect("traps looked at", sorted(numbers), list(range(1, 17)))
    return [*found, *((look.__name__, look) for look in (the_unknown_kind_travelled,
                                                         nothing_is_deleted_evicted_or_refused))]

"""What a Pitanga and Kolibris go through together, step by step; each builds on those before it."""

import json
import uuid

from between import Between
from devices import PitangaSide, Refused
from kolibri_device import PASSWORD, Kolibri, Visitor
from profile_check import check_profile
from scenario import COMPARED, Differs, expect
from school import NAME, School, resource

CANNOT = "CommandError"  # how Kolibri's commands refuse


def records(store, *fields):
    return {key: tuple(record[field] for field in fields) for key, record in store.items()}


def expect_equal(left, right, what=COMPARED):
    """Both stores hold the same, field by field."""
    held = left[1], right[1]
    expect("records of one side only", sorted(held[0].keys() ^ held[1].keys()), [])
    for key, record in held[0].items():
        for field in what:
            if record[field] != held[1][key][field]:
                raise Differs(f"{field} of {record['model_name']} {key}:\n      {left[0]}: {record[field]!r}\n"
                              f"      {right[0]}: {held[1][key][field]!r}")


def whole_second(value):
    """A microsecond after the full second is sent as .000 and, once received, no longer told."""
    return value.replace(".000Z", "Z") if isinstance(value, str) else value


class Story:
    def __init__(self, program, python, folder, prepared, pauses):
        self.program, self.python, self.folder = program, python, folder
        self.prepared, self.pauses = prepared, pauses
        self.kolibris = {}
        self.pitanga = self.pitanga_home("pitanga")
        self.homes = [self.pitanga]

    def pitanga_home(self, name):
        return PitangaSide(self.program, self.folder / name)

    def kolibri(self, name):
        self.kolibris[name] = Kolibri(self.python, self.folder / name, self.prepared, self.pauses)
        return self.kolibris[name]

    def end(self):
        for device in [*self.kolibris.values(), *self.homes]:
            device.end()

    def tell(self, *words, given=""):
        return json.loads(self.pitanga.run(*words, given=given).splitlines()[-1])

    def get(self, model, key):
        return self.tell("data", "get", model, key)["fields"]

    def agree(self, kolibri, pitanga=None):
        """Both stores are equal, nothing waits, and the views show what Kolibri's own tables hold."""
        side = pitanga or self.pitanga
        theirs, ours = kolibri.store(self.school.dataset), side.store()
        expect_equal(("Kolibri", theirs), ("Pitanga", ours))
        for name, held in (("Kolibri", theirs), ("Pitanga", ours)):
            refused = {key: record["deserialization_error"] for key, record in held.items()
                       if record["deserialization_error"]}
            expect(f"refused by {name}", refused, {})
        return ours

    # Beginning

    def a_school_in_kolibri(self):
        self.a = self.kolibri("a")
        self.school = School(self.a)
        self.foreign = self.a.run("future_record", self.school.dataset)

    def profile_is_what_this_release_declares(self):
        check_profile(self.a.run("declare"))

    # Pitanga as client

    def pitanga_finds_the_facility(self):
        told = self.tell("peer", "add", self.a.url)
        expect("kind", told["kind"].lower(), "kolibri")
        expect("facilities", told["facilities"], [{"dataset_id": self.school.dataset, "name": NAME,
                                                   "facility_id": self.school.facility}])

    def a_wrong_password_is_refused_plainly(self):
        self.refused(3, "cert", "request", self.a.url, "--facility", NAME, "--scope", "full-facility", "--user",
                     "amina", "--password-stdin", given="wrong\n")
        self.refused(3, "cert", "request", self.a.url, "--facility", NAME, "--scope", "full-facility", "--user",
                     "renée", "--password-stdin", given=PASSWORD + "\n")  # a coach may not have everything

    def refused(self, code, *words, given="", home=None):
        try:
            (home or self.pitanga).run(*words, given=given)
        except Refused as reason:
            if code is None or f"exit {code}:" in str(reason):
                return str(reason)
            raise
        raise Differs(f"pitanga-cli {' '.join(words[:2])} is not refused")

    def pitanga_joins_and_pulls_everything(self):
        self.pitanga.dataset = self.school.dataset
        self.tell("cert", "request", self.a.url, "--facility", NAME, "--scope", "full-facility", "--user", "amina",
                  "--password-stdin", given=PASSWORD + "\n")
        received, sent = self.pitanga.sync(self.a, True, False)
        theirs = self.a.store(self.school.dataset)
        expect("received and sent", (received, sent), (len(theirs), 0))
        # All but the record of a kind that neither knows is applied.
        held = self.pitanga.store()
        expect_equal(("Kolibri", theirs), ("Pitanga", held), [field for field in COMPARED if field != "applied"])
        expect("not applied", [key for key, record in held.items() if not record["applied"]], [self.foreign])

    def pitanga_shows_it(self):
        counted = {model["model"]: model["records"] for model in self.tell("data", "count")["models"]}
        rows = {model: len(held) for model, held in self.a.run("rows").items() if held}
        expect("records by kind", {model: count for model, count in counted.items() if count}, rows)
        expect("waiting", [record["id"] for record in self.tell("data", "errors")["waiting"]
                           if record["id"] != self.foreign], [])
        for word, model, field, value in (
                ("lesson", "lesson", "title", "Đại số"), ("ዘውዲ", "facilityuser", "full_name", "ዘውዲ በቀለ"),
                ("attendance", "attendancesession", "collection_id", self.school["4a"]),
                ("course", "coursesession", "title", "Kozi"),
                ("course test", "unittestassignment", "test_type", "pre")):
            expect(word, self.get(model, self.school[word])[field], value)

    def a_person_removed_in_kolibri_opens_nothing(self):
        expect("removed", self.get("facilityuser", self.school["gone"])["date_deleted"] is not None, True)
        self.refused(6, "data", "put", "unittestassignment", "-", given=json.dumps({
            "dataset_id": self.school.dataset, "course_session_id": self.school["course"], "test_type": "post",
            "collection_id": self.school["4a"], "unit_contentnode_id": uuid.uuid4().hex}))

    def pitanga_adds_and_changes_and_pushes(self):
        put, school = self.pitanga.put, self.school
        self.new = {}
        self.new["class"] = put("classroom", {"name": "Darasa la 5 – ヨガ", "parent_id": school.facility})
        self.new["learner"] = put("facilityuser", {"username": "dalila", "full_name": "Dalila Ōta", "gender": "FEMALE",
                                                   "facility_id": school.facility, "password": "NOT_SPECIFIED"})
        self.new["coach"] = self.tell("user", "add", "zuberi", "--role", "coach", "--password-stdin",
                                      given=PASSWORD + "\n")["id"]
        put("membership", {"user_id": self.new["learner"], "collection_id": self.new["class"]})
        put("facilityuser", {"id": school["baraka"], "full_name": "Baraka Ñandú wa Pili"})
        put("lesson", {"id": school["lesson"], "title": "Đại số 2", "is_active": False})
        put("facilitydataset", {"id": school.dataset, "enable_mark_attendance": True})
        self.new["attendance"] = put("attendancesession", {"collection_id": school["4b"],
                                                           "created_by_id": self.new["coach"]})
        put("attendancerecord", {"attendance_session_id": self.new["attendance"], "user_id": school["ዘውዲ"],
                                 "present": True})
        put("coursesession", {"id": school["course"], "title": "Kozi ya Pili"})
        self.new["log"] = put("contentsessionlog", {
            "user_id": self.new["learner"], "content_id": resource("film")["content_id"], "kind": "video",
            "time_spent": 30.5, "start_timestamp": "2026-02-03 06:30:00.250000(Africa/Nairobi)",
            "visitor_id": str(uuid.uuid4()), "mood": {"sunny": 1.5}})
        self.pitanga.delete("bookmark", school["bookmark"])
        received, sent = self.pitanga.sync(self.a, True, True)
        expect("received and sent", (received, sent), (0, 13))
        self.agree(self.a)

    def kolibris_pages_show_it(self):
        page, school = self.school.boss, self.school
        people = {person["username"]: person for person in page.get("auth/facilityuser/")}
        expect("the new learner", people["dalila"]["full_name"], "Dalila Ōta")
        expect("the changed name", people["baraka"]["full_name"], "Baraka Ñandú wa Pili")
        expect("the new coach", [role["kind"] for role in people["zuberi"]["roles"]], ["coach"])
        rooms = {room["id"]: room["name"] for room in page.get(f"auth/classroom/?parent={school.facility}")}
        expect("the new class", rooms[self.new["class"]], "Darasa la 5 – ヨガ")
        told = page.get(f"lessons/lesson/{school['lesson']}/")
        expect("the changed lesson", (told["title"], told["active"]), ("Đại số 2", False))
        taken = page.get(f"attendance/attendancesession/?collection={school['4b']}")
        expect("the new attendance", [(one["id"], one["present_count"]) for one in taken],
               [(self.new["attendance"], 1)])
        expect("the course", self.a.run("rows")["coursesession"][school["course"]]["title"], "Kozi ya Pili")
        expect("who signs in with a password of Pitanga's", school.visitor("zuberi", PASSWORD).me["user_id"],
               self.new["coach"])
        expect("who signs in without one", school.visitor("dalila").me["user_id"], self.new["learner"])

    # Kolibri as client

    def kolibri_syncs_with_pitanga(self):
        school = self.school
        school.practise("chausiku")
        self.a.run("change", "lesson", school["lesson"], {"description": "Sehemu ya pili"})
        self.a.run("change", "contentsessionlog", self.new["log"], {"time_spent": 31.5})
        school.boss.post("auth/membership/", {"user": self.new["learner"], "collection": school["4a"]})
        self.pitanga.put("learnergroup", {"name": "Twiga", "parent_id": school["4a"]})
        self.pitanga.put("facilityuser", {"id": school["chausiku"], "id_number": "0042"})
        self.pitanga.put("lesson", {"id": school["lesson"], "title": "Đại số 3"})  # a conflict
        with Between(self.pitanga.address()) as self.relay:
            self.a.sync(self.relay.url, school.facility)
        expect("refused requests", [seen for seen in self.relay.seen if seen[2] >= 400], [])
        held = self.agree(self.a)
        lesson = held[school["lesson"]]
        # Kolibri pulls first: it is the receiver, and the receiver's text is in force.
        expect("the conflict", (lesson["serialized"]["title"], lesson["serialized"]["description"],
                                json.loads(lesson["conflicting_serialized_data"])["title"]),
               ("Đại số 2", "Sehemu ya pili", "Đại số 3"))

    def a_field_of_a_later_release_stays(self):
        """trap 15: Kolibri ignores what it does not know, keeps it in the store, and edits beside it."""
        for name, held in (("Kolibri", self.a.store(self.school.dataset)), ("Pitanga", self.pitanga.store())):
            text = held[self.new["log"]]["serialized"]
            expect(f"at {name}", (text["mood"], text["time_spent"]), ({"sunny": 1.5}, 31.5))

    def no_change_moves_nothing(self):
        expect("received and sent", self.pitanga.sync(self.a, True, True), (0, 0))
        self.a.sync(self.pitanga.address(), self.school.facility)
        expect("received and sent", self.pitanga.sync(self.a, True, True), (0, 0))

    # Carried from one Kolibri to another

    def an_empty_kolibri_takes_it_all_from_pitanga(self):
        self.b = self.kolibri("b")
        try:
            self.b.sync(self.pitanga.address(), self.school.facility, username="renée", password="wrong")
            raise Differs("a wrong password is not refused")
        except Refused:
            pass
        self.b.sync(self.pitanga.address(), self.school.facility, username="amina", password=PASSWORD)
        self.agree(self.b)
        self.same_rows()

    def same_rows(self):
        a, b = self.a.run("rows"), self.b.run("rows")
        for model, rows in a.items():
            expect(f"{model} at one Kolibri only", sorted(rows.keys() ^ b[model].keys()), [])
            for key, fields in rows.items():
                # The times of a device's status are those at which a Kolibri took it in.
                told = {name: whole_second(value) for name, value in fields.items()
                        if model != "learnerdevicestatus" or not name.endswith("_at")}
                theirs = {name: whole_second(b[model][key][name]) for name in told}
                expect(f"{model} {key} at the other Kolibri", theirs, told)

    def what_kolibri_b_does_comes_back_to_a(self):
        admin = Visitor(self.b, "amina", self.school.facility, PASSWORD)
        made = admin.post("auth/facilityuser/", {"username": "eshe", "full_name": "Eshe", "password": "NOT_SPECIFIED",
                                                 "facility": self.school.facility})
        admin.post("auth/membership/", {"user": made["id"], "collection": self.school["4b"]})
        admin.ask("PATCH", f"auth/classroom/{self.school['4b']}/", {"name": "Darasa la 4 – Jiografia"})
        self.school.boss.ask("PATCH", f"auth/facilityuser/{self.school['ዘውዲ']}/", {"full_name": "ዘውዲ በቀለ ተስፋዬ"})
        self.b.sync(self.pitanga.address(), self.school.facility)
        self.pitanga.sync(self.a, True, True)
        self.pitanga.sync(self.b, True, True)
        self.agree(self.a)
        self.agree(self.b)
        self.same_rows()
        self.kolibris.pop("b").end()

    # One learner

    def a_learners_kolibri_syncs_with_pitanga(self):
        self.c = self.kolibri("c")
        learner = {"user": self.school["baraka"], "facility": self.school.facility}
        self.c.sync(self.pitanga.address(), learner["facility"], user=learner["user"], username="amina",
                    password=PASSWORD)
        rows = self.c.run("rows")
        expect("people", list(rows["facilityuser"]), [learner["user"]])
        expect("a learner's device", self.c_info()["subset_of_users_device"], True)
        # The classes of a learner are no part of their certificate; the server adds them (Kolibri 0.19).
        expect("courses", {model: list(rows[model]) for model in ("coursesession", "coursesessionassignment",
                                                                   "unittestassignment")},
               {"coursesession": [self.school["course"]], "unittestassignment": [self.school["course test"]],
                "coursesessionassignment": [self.school["course assignment"]]})
        page = Visitor(self.c, "baraka", learner["facility"])
        self.film_again(page)
        queue = self.c.run("learner_sync", learner["user"], self.pitanga.address())
        expect("its queue", queue, {"connection": "Okay", "asked": "READY", "status": "PENDING", "attempts": 0})
        mine = {key: record for key, record in self.c.store(self.school.dataset).items()
                if f":user-rw:{learner['user']}" in record["partition"]}
        ours = {key: record for key, record in self.pitanga.store().items() if key in mine}
        expect_equal(("Kolibri", mine), ("Pitanga", ours))
        expect("logs", len([r for r in mine.values() if r["model_name"] == "contentsessionlog"]), 3)

    def c_info(self):
        return Visitor(self.c, "baraka", self.school.facility).get("public/info/?v=3")

    def film_again(self, page):
        what = resource("film")
        page.post("logger/trackprogress/", {"node_id": what["contentnode_id"], "content_id": what["content_id"],
                                            "channel_id": what["channel_id"], "kind": "video"})

    def a_learners_device_has_nothing_for_everybody(self):
        """trap 11"""
        home = self.pitanga_home("stranger")
        self.refused(None, "cert", "request", self.c.url, "--facility", self.school.dataset, "--scope", "full-facility",
                     "--user", "amina", "--password-stdin", given=PASSWORD + "\n", home=home)
        self.kolibris.pop("c").end()

    def a_learners_pitanga_syncs_with_kolibri(self):
        home = self.pitanga_home("learner")
        home.dataset = self.school.dataset
        home.run("cert", "request", self.a.url, "--facility", self.school.dataset, "--scope", "single-user", "--user",
                 "amina", "--password-stdin", "--param", f"user_id={self.school['baraka']}", given=PASSWORD + "\n")
        home.sync(self.a, True, True)
        held = home.store()
        course = [held.get(self.school[word]) for word in ("course", "course assignment", "course test")]
        expect("courses", [record and record["applied"] for record in course], [True, True, True])
        # What a third device saved last is known to the server for the whole facility. Stock does not learn such
        # counters with a narrower filter (Q21), and gets these records at every sync.
        log = home.put("contentsessionlog", {
            "user_id": self.school["baraka"], "content_id": resource("film")["content_id"], "kind": "video",
            "start_timestamp": "2026-02-04 06:30:00.250000(Africa/Nairobi)", "visitor_id": str(uuid.uuid4())})
        expect("received and sent", home.sync(self.a, True, True), (0, 1))
        expect("the log", log in self.a.run("rows")["contentsessionlog"], True)
        # trap 10: more than the certificate allows is refused with a sentence, and the next sync is as ever.
        self.refused(None, "sync", self.a.url, "--filter", self.school.dataset + ":user-ro:" + self.school["amina"],
                     home=home)
        expect("received and sent", home.sync(self.a, True, True), (0, 0))

    # Trouble on the way

    def a_busy_kolibri_is_asked_again(self):
        """trap 13: 503 with Retry-After, once for each kind of request that changes something."""
        told = set()

        def busy(request, answer):
            kind = request.method, request.path.split("/")[4] if request.path.count("/") > 4 else request.path
            if answer is None and kind[1] != "morangoinfo" and kind not in told:
                told.add(kind)
                return 503, [("Retry-After", "1"), ("Content-Type", "application/json")], b'{"detail": "busy"}'
            return None

        self.pitanga.put("facilityuser", {"id": self.school["chausiku"], "id_number": "0043"})
        with Between(self.a.url, busy) as self.relay:
            self.pitanga.sync(Address(self.relay.url), True, True)
        expect("busy answers", len(told) > 5, True)
        self.pitanga.sync(self.a, True, True)
        self.agree(self.a)

    def a_slow_signature_gets_another_nonce(self):
        """trap 9"""
        asked = []

        def late(request, answer):
            if request.method == "POST" and request.path.endswith("/nonces/") and answer:
                asked.append(request.path)
                if len(asked) == 1:
                    self.a.run("expire_nonces")

        with Between(self.a.url, late) as self.relay:
            self.pitanga.sync(Address(self.relay.url), True, True)
        expect("nonces", len(asked), 2)


class Address:
    """Where a server is to be reached by another way than its own."""

    def __init__(self, url):
        self.url = url

    def address(self):
        return self.url

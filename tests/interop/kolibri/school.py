"""A school in a Kolibri, made as people make it: on its pages, through its HTTP API. What has no page without
learning materials (courses, bookmarks, the status of learners' devices) is made by Kolibri's own models."""

import uuid

from kolibri_device import PASSWORD, Visitor

NAME = "Shule ya Msingi Nyota"
CHANNEL = uuid.uuid5(uuid.NAMESPACE_OID, "channel").hex


def resource(name):
    """A material that no one needs to have."""
    return {"contentnode_id": uuid.uuid5(uuid.NAMESPACE_OID, "node " + name).hex,
            "content_id": uuid.uuid5(uuid.NAMESPACE_OID, "content " + name).hex, "channel_id": CHANNEL}


class School:
    """The ids of what is in it, by a word of ours each."""

    def __init__(self, kolibri):
        self.kolibri = kolibri
        self.ids = {}
        kolibri.run("manage", "provisiondevice", {
            "facility": NAME, "superusername": "boss", "superuserpassword": PASSWORD, "preset": "formal",
            "language_id": "en", "interactive": False, "facility_settings": {}, "device_settings": {}})
        (self.facility, self.dataset), = [(key, fields["dataset_id"])
                                          for key, fields in kolibri.run("rows")["facility"].items()]
        self.ids["facility"] = self.facility
        self.boss = self.visitor("boss", PASSWORD)
        self.people()
        self.classes()
        self.plans()
        self.activity()

    def __getitem__(self, word):
        return self.ids[word]

    def visitor(self, username, password=None):
        return Visitor(self.kolibri, username, self.facility, password)

    def made(self, word, told):
        self.ids[word] = told["id"] if isinstance(told, dict) else told

    def person(self, username, full_name, password="NOT_SPECIFIED", **given):
        self.made(username, self.boss.post("auth/facilityuser/", {
            "username": username, "full_name": full_name, "password": password, "facility": self.facility, **given}))

    def people(self):
        self.person("amina", "Amina Wanjikũ", PASSWORD)
        self.person("renée", "Renée Lefèbvre", PASSWORD)
        self.person("baraka", "Baraka Ñandú مريم", gender="MALE", birth_year="2014", id_number="0017")
        self.person("chausiku", "Chausiku 三浦")
        self.person("ዘውዲ", "ዘውዲ በቀለ")
        self.person("gone", "Somebody who left")
        self.boss.post("auth/role/", {"user": self["amina"], "collection": self.facility, "kind": "admin"})

    def classes(self):
        for word, name in (("4a", "Darasa la 4 – Hisabati"), ("4b", "Darasa la 4 – Sayansi")):
            self.made(word, self.boss.post("auth/classroom/", {"name": name, "parent": self.facility}))
        self.boss.post("auth/role/", {"user": self["renée"], "collection": self["4a"], "kind": "coach"})
        self.made("simba", self.boss.post("auth/learnergroup/", {"name": "Simba", "parent": self["4a"]}))
        for learner in ("baraka", "chausiku", "gone"):
            self.boss.post("auth/membership/", {"user": self[learner], "collection": self["4a"]})
        self.boss.post("auth/membership/", {"user": self["baraka"], "collection": self["simba"]})
        self.boss.post("auth/membership/", {"user": self["ዘውዲ"], "collection": self["4b"]})
        self.boss.ask("DELETE", f"auth/facilityuser/{self['gone']}/")

    def plans(self):
        coach = self.visitor("renée", PASSWORD)
        question = {"exercise_id": resource("sums")["content_id"], "question_id": uuid.uuid4().hex, "title": "2 + 3",
                    "counter_in_exercise": 1}
        self.made("lesson", coach.post("lessons/lesson/", {
            "title": "Đại số", "description": "Sehemu ya kwanza", "resources": [resource("sums"), resource("film")],
            "active": True, "collection": self["4a"], "assignments": [self["4a"]], "learner_ids": []}))
        self.made("own lesson", coach.post("lessons/lesson/", {
            "title": "For one", "resources": [], "active": True, "collection": self["4a"], "assignments": [],
            "learner_ids": [self["chausiku"]]}))
        self.made("quiz", coach.post("exams/exam/", {
            "title": "Jaribio", "collection": self["4a"], "assignments": [self["simba"]], "active": True, "draft": False,
            "question_sources": [{"section_title": "A", "questions": [question]}]}))
        self.made("attendance", coach.post("attendance/attendancesession/", {
            "collection": self["4a"], "attendance_records": [{"user": self["baraka"], "present": True},
                                                             {"user": self["chausiku"], "present": False}]}))
        create = self.kolibri.run
        self.made("course", create("create", "coursesession", {
            "course": uuid.uuid4().hex, "title": "Kozi", "is_active": True, "collection_id": self["4a"],
            "created_by_id": self["renée"]}))
        self.made("course assignment", create("create", "coursesessionassignment", {
            "course_session_id": self["course"], "collection_id": self["simba"], "assigned_by_id": self["renée"]}))
        self.made("course test", create("create", "unittestassignment", {
            "course_session_id": self["course"], "collection_id": self["simba"], "activated_by_id": self["renée"],
            "unit_contentnode_id": uuid.uuid4().hex, "test_type": "pre"}))

    def activity(self):
        for learner in ("baraka", "chausiku", "ዘውዲ"):
            self.practise(learner)
        self.made("bookmark", self.kolibri.run("create", "bookmark", {
            "user_id": self["baraka"], **resource("film")}))
        for device in ("one", "two"):  # of which Kolibri keeps one for a partner that it takes to be old
            self.made("status " + device, self.kolibri.run("create", "learnerdevicestatus", {
                "instance_id": uuid.uuid5(uuid.NAMESPACE_OID, device).hex, "user_id": self["baraka"],
                "status": "InsufficientStorage", "status_sentiment": -1}))

    def practise(self, learner):
        """Two answers and a film seen halfway, signed in without a password."""
        page = self.visitor(learner)
        for name, kind, extra in (("sums", "exercise", {"mastery_model": {"type": "m_of_n", "m": 3, "n": 5}}),
                                  ("film", "video", {})):
            what = resource(name)
            session = page.post("logger/trackprogress/", {
                "node_id": what["contentnode_id"], "content_id": what["content_id"], "channel_id": CHANNEL,
                "kind": kind, **extra})["session_id"]
            told = {"progress_delta": 0.5, "time_spent_delta": 12.5}
            if kind == "exercise":
                told["interactions"] = [{"item": uuid.uuid4().hex, "correct": correct, "complete": True,
                                         "time_spent": 4.25, "answer": {"a": [1, 2.5, "é"]}, "simple_answer": "5"}
                                        for correct in (1, 0)]
            page.ask("PUT", f"logger/trackprogress/{session}/", told)

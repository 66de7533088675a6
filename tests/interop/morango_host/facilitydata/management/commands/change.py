"""Changes records of a facility by chance: classes, groups, people, lessons and the logs of learners. The seed
repeats what is done and how things are called; ids are new each time. Tells what it made, changed and deleted."""

import json
import random

from django.core.management.base import BaseCommand
from facilitydata import models


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("--facility", required=True, metavar="DATASET_ID")
        parser.add_argument("--seed", type=int, required=True)
        parser.add_argument("--order", type=json.loads, default=[], metavar="IDS",
                            help="a JSON list: in which order records are chosen from; others follow")
        for what in ("create", "edit", "delete", "hard-delete"):
            parser.add_argument(f"--{what}", type=int, default=0)

    def handle(self, facility, seed, order, **counts):
        self.chance = random.Random(seed)
        self.dataset = facility
        self.facility = models.Facility.objects.get(dataset_id=facility)
        self.places = {key: place for place, key in enumerate(order)}
        self.made = []
        for _ in range(counts["create"]):
            self.create()
        told = {
            "created": self.made,
            "edited": [self.edit() for _ in range(counts["edit"])],
            "deleted": [self.delete(False) for _ in range(counts["delete"])],
            "hard_deleted": [self.delete(True) for _ in range(counts["hard_delete"])],
        }
        return json.dumps(told)

    def one_of(self, model):
        """A record by chance, from a list in an order that the clock has no part in."""
        ids = sorted(model.objects.filter(dataset_id=self.dataset).values_list("id", flat=True),
                     key=lambda key: (self.places.get(key, len(self.places)), key))
        return model.objects.get(id=self.chance.choice(ids)) if ids else None

    def make(self, model, **fields):
        record = model.objects.create(dataset_id=self.dataset, **fields)
        self.made.append([record.morango_model_name, record.id])
        self.places.setdefault(record.id, len(self.places))
        return record

    def name(self, start):
        return f"{start} {self.chance.choice(('Ñandú', 'مريم', 'Đặng', '王芳', 'Amina'))} {self.chance.randrange(10**6)}"

    def hex(self):
        return f"{self.chance.getrandbits(128):032x}"

    def create(self):
        make = self.chance.choice((self.classroom, self.learner, self.group, self.lesson, self.session, self.answer))
        make()

    def classroom(self):
        return self.make(models.Classroom, parent_id=self.facility.id, name=self.name("Class"))

    def group(self):
        parent = self.one_of(models.Classroom) or self.classroom()
        return self.make(models.LearnerGroup, parent_id=parent.id, name=self.name("Group"))

    def learner(self):
        return self.make(
            models.FacilityUser, facility=self.facility, username=f"learner{self.chance.randrange(10**9)}",
            full_name=self.name("Learner"), password="NOT_SPECIFIED")

    def lesson(self):
        author = models.FacilityUser.objects.filter(dataset_id=self.dataset, role__kind="admin").first()
        return self.make(
            models.Lesson, collection_id=self.facility.id, created_by=author, title=self.name("Lesson"))

    def session(self):
        return self.make(
            models.ContentSessionLog, user=self.one_of(models.FacilityUser), content_id=self.hex(), kind="exercise",
            time_spent=self.chance.uniform(0, 1000))

    def answer(self):
        session = self.session()
        return self.make(
            models.AttemptLog, user_id=session.user_id, sessionlog=session, item=self.hex(),
            correct=self.chance.choice((0.0, 0.5, 1.0)), answer=json.dumps({"text": self.name("is")}))

    def edit(self):
        model, field = self.chance.choice(
            ((models.Classroom, "name"), (models.FacilityUser, "full_name"), (models.Lesson, "title")))
        record = self.one_of(model) or self.learner()
        if hasattr(record, field):
            setattr(record, field, self.name("Renamed"))
        record.save()
        return [record.morango_model_name, record.id]

    def delete(self, hard):
        model = self.chance.choice((models.AttemptLog, models.ContentSessionLog, models.LearnerGroup))
        record = self.one_of(model) or self.session()
        told = [record.morango_model_name, record.id]
        record.delete(hard_delete=hard)
        return told

"""The models of the profile `facilitydata` that matter to a sync, with the names, source ids, partitions and
fields of resources/profiles/facilitydata.json. JSON fields and dates with a zone are kept as the text they
arrive as, so that nothing is written in another form than it was read in."""

import json
import os

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from morango.models import SyncableModel, SyncableModelManager, UUIDField

CASCADE = models.CASCADE
ZONED = {"max_length": 64, "default": "2026-01-05 07:00:00.000000(Africa/Nairobi)"}


class Record(SyncableModel):
    """What every model shares. `newer_fields` holds fields of a later release, as an updated device sends them:
    they go into the serialized record and nobody here knows them."""

    morango_profile = "facilitydata"
    morango_model_name = None
    morango_fields_not_to_serialize = ("newer_fields",)
    newer_fields = models.TextField(default="{}", blank=True)

    class Meta:
        abstract = True

    def serialize(self):
        return {**super().serialize(), **json.loads(self.newer_fields)}

    def calculate_source_id(self):
        return None


class FacilityDataset(Record):
    morango_model_name = "facilitydataset"
    description = models.TextField(blank=True, default="")
    location = models.CharField(max_length=200, blank=True, default="")
    preset = models.CharField(max_length=50, default="nonformal")
    learner_can_edit_username = models.BooleanField(default=True)
    learner_can_edit_name = models.BooleanField(default=True)
    learner_can_edit_password = models.BooleanField(default=True)
    learner_can_sign_up = models.BooleanField(default=True)
    learner_can_delete_account = models.BooleanField(default=True)
    learner_can_login_with_no_password = models.BooleanField(default=False)
    show_download_button_in_learn = models.BooleanField(default=True)
    extra_fields = models.TextField(
        null=True, blank=True, default='{"facility": {}, "on_my_own_setup": false, "pin_code": ""}'
    )
    registered = models.BooleanField(default=False)

    def calculate_source_id(self):
        return self.id

    @staticmethod
    def compute_namespaced_id(partition_value, source_id_value, model_name):
        return source_id_value

    def calculate_partition(self):
        return f"{self.ID_PLACEHOLDER}:allusers-ro"


class FacilityRecord(Record):
    dataset = models.ForeignKey(FacilityDataset, on_delete=CASCADE)

    class Meta:
        abstract = True

    def calculate_partition(self):
        return self.dataset_id


class KindManager(SyncableModelManager):
    """Collections share a table; each model sees its own kind."""

    def get_queryset(self):
        records = super().get_queryset()
        kind = self.model.morango_model_name
        return records.filter(kind=kind) if kind else records


class Collection(FacilityRecord):
    name = models.CharField(max_length=100)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=CASCADE)
    kind = models.CharField(max_length=20)

    objects = KindManager()
    syncing_objects = KindManager()

    def calculate_partition(self):
        return f"{self.dataset_id}:allusers-ro"

    def save(self, *args, **kwargs):
        self.kind = self.morango_model_name
        super().save(*args, **kwargs)


class Facility(Collection):
    morango_model_name = "facility"
    objects = KindManager()
    syncing_objects = KindManager()

    class Meta:
        proxy = True


class Classroom(Collection):
    morango_model_name = "classroom"
    morango_model_dependencies = (Facility,)
    objects = KindManager()
    syncing_objects = KindManager()

    class Meta:
        proxy = True


class LearnerGroup(Collection):
    morango_model_name = "learnergroup"
    morango_model_dependencies = (Classroom,)
    objects = KindManager()
    syncing_objects = KindManager()

    class Meta:
        proxy = True


class FacilityUser(AbstractBaseUser, FacilityRecord):
    morango_model_name = "facilityuser"
    username = models.CharField(max_length=254)
    full_name = models.CharField(max_length=120, blank=True, default="")
    date_joined = models.CharField(**ZONED)
    facility = models.ForeignKey(Facility, on_delete=CASCADE)
    gender = models.CharField(max_length=16, blank=True, default="")
    birth_year = models.CharField(max_length=16, blank=True, default="")
    id_number = models.CharField(max_length=64, blank=True, default="")
    extra_demographics = models.TextField(null=True, blank=True, default="null")

    USERNAME_FIELD = "username"
    objects = SyncableModelManager()

    def calculate_partition(self):
        return f"{self.dataset_id}:user-ro:{self.ID_PLACEHOLDER}"

    def has_morango_certificate_scope_permission(self, scope_definition_id, scope_params):
        if scope_params.get("dataset_id") != self.dataset_id:
            return False
        if Role.objects.filter(user=self, collection_id=self.facility_id, kind="admin").exists():
            return True
        return scope_definition_id == "single-user" and scope_params.get("user_id") == self.id


class OfUser(FacilityRecord):
    user = models.ForeignKey(FacilityUser, on_delete=CASCADE)

    class Meta:
        abstract = True

    def calculate_partition(self):
        return f"{self.dataset_id}:user-ro:{self.user_id}"


class Role(OfUser):
    morango_model_name = "role"
    collection = models.ForeignKey(Collection, on_delete=CASCADE)
    kind = models.CharField(max_length=26)

    def calculate_source_id(self):
        return f"{self.collection_id}:{self.kind}"


class Membership(OfUser):
    morango_model_name = "membership"
    collection = models.ForeignKey(Collection, on_delete=CASCADE)

    def calculate_source_id(self):
        return self.collection_id


class Lesson(FacilityRecord):
    morango_model_name = "lesson"
    title = models.CharField(max_length=50)
    description = models.CharField(max_length=200, blank=True, default="")
    resources = models.TextField(blank=True, default="[]")
    is_active = models.BooleanField(default=False)
    collection = models.ForeignKey(Collection, on_delete=CASCADE)
    created_by = models.ForeignKey(FacilityUser, null=True, on_delete=CASCADE)
    date_created = models.CharField(**ZONED)


class LessonAssignment(FacilityRecord):
    morango_model_name = "lessonassignment"
    lesson = models.ForeignKey(Lesson, on_delete=CASCADE)
    collection = models.ForeignKey(Collection, on_delete=CASCADE)
    assigned_by = models.ForeignKey(FacilityUser, null=True, on_delete=CASCADE)

    def calculate_source_id(self):
        return f"{self.lesson_id}:{self.collection_id}"


if os.environ.get("MORANGO_HOST_OTHER_KINDS"):

    class AttendanceSession(FacilityRecord):
        morango_model_name = "attendancesession"
        collection = models.ForeignKey(Collection, on_delete=CASCADE)
        created_by = models.ForeignKey(FacilityUser, null=True, on_delete=CASCADE)

else:

    class Harvest(FacilityRecord):
        """Of a release to come: nobody else has it."""

        morango_model_name = "harvest"
        collection = models.ForeignKey(Collection, on_delete=CASCADE)
        kilograms = models.FloatField(default=0.0)


class Log(FacilityRecord):
    start_timestamp = models.CharField(**ZONED)
    time_spent = models.FloatField(default=0.0)

    class Meta:
        abstract = True

    def calculate_partition(self):
        if self.user_id:
            return f"{self.dataset_id}:user-rw:{self.user_id}"
        return f"{self.dataset_id}:anonymous"


class ContentSessionLog(Log):
    morango_model_name = "contentsessionlog"
    user = models.ForeignKey(FacilityUser, null=True, blank=True, on_delete=CASCADE)
    content_id = UUIDField()
    visitor_id = models.UUIDField(null=True, blank=True)
    channel_id = UUIDField(null=True, blank=True)
    end_timestamp = models.CharField(max_length=64, null=True, blank=True)
    progress = models.FloatField(default=0.0)
    kind = models.CharField(max_length=200)
    extra_fields = models.TextField(blank=True, default="{}")


class ContentSummaryLog(Log):
    morango_model_name = "contentsummarylog"
    user = models.ForeignKey(FacilityUser, on_delete=CASCADE)
    content_id = UUIDField()
    channel_id = UUIDField(null=True, blank=True)
    end_timestamp = models.CharField(max_length=64, null=True, blank=True)
    completion_timestamp = models.CharField(max_length=64, null=True, blank=True)
    progress = models.FloatField(default=0.0)
    kind = models.CharField(max_length=200)
    extra_fields = models.TextField(blank=True, default="{}")

    def calculate_source_id(self):
        return self.content_id


class MasteryLog(Log):
    morango_model_name = "masterylog"
    user = models.ForeignKey(FacilityUser, on_delete=CASCADE)
    summarylog = models.ForeignKey(ContentSummaryLog, on_delete=CASCADE)
    mastery_criterion = models.TextField()
    end_timestamp = models.CharField(max_length=64, null=True, blank=True)
    completion_timestamp = models.CharField(max_length=64, null=True, blank=True)
    mastery_level = models.IntegerField()
    complete = models.BooleanField(default=False)

    def calculate_source_id(self):
        return f"{self.summarylog_id}:{self.mastery_level}"


class AttemptLog(Log):
    morango_model_name = "attemptlog"
    item = models.CharField(max_length=200)
    end_timestamp = models.CharField(**ZONED)
    completion_timestamp = models.CharField(max_length=64, null=True, blank=True)
    complete = models.BooleanField(default=False)
    correct = models.FloatField()
    hinted = models.BooleanField(default=False)
    answer = models.TextField(null=True, blank=True, default="{}")
    simple_answer = models.CharField(max_length=200, blank=True, default="")
    interaction_history = models.TextField(blank=True, default="[]")
    user = models.ForeignKey(FacilityUser, null=True, blank=True, on_delete=CASCADE)
    error = models.BooleanField(default=False)
    masterylog = models.ForeignKey(MasteryLog, null=True, blank=True, on_delete=CASCADE)
    sessionlog = models.ForeignKey(ContentSessionLog, on_delete=CASCADE)

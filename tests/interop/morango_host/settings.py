"""A Morango device with an SQLite file or a PostgreSQL. What differs from device to device comes from the environment:

MORANGO_HOST_DATABASE       the file, or the name of the database
MORANGO_HOST_POSTGRES       the port of the PostgreSQL on this machine; otherwise it is a file
MORANGO_HOST_NO_ASYNC       without the capability ASYNC_OPERATIONS
MORANGO_HOST_NO_FSIC_V2     without the capability FSIC_V2_FORMAT
MORANGO_HOST_NO_GZIP        without the capability GZIP_BUFFER_POST
MORANGO_HOST_OTHER_KINDS    with `attendancesession`, which the others lack, and without `harvest`, which they have
MORANGO_HOST_NO_PAUSES      a client asks again at once whether the other side is done
"""

import os

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ["MORANGO_HOST_DATABASE"],
        "OPTIONS": {"timeout": 20},
    }
}
if os.environ.get("MORANGO_HOST_POSTGRES"):
    DATABASES["default"] = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ["MORANGO_HOST_DATABASE"],
        "HOST": "127.0.0.1",
        "PORT": os.environ["MORANGO_HOST_POSTGRES"],
        "USER": "interop",
    }
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "mptt",
    "rest_framework",
    "morango",
    "facilitydata.apps.FacilityDataConfig",  # by its name, which Django 1 does not look for
]
AUTH_USER_MODEL = "facilitydata.FacilityUser"
AUTHENTICATION_BACKENDS = ["facilitydata.accounts.FacilityAccounts"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
ROOT_URLCONF = "morango.urls"
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
SECRET_KEY = "only for tests on this machine"
USE_TZ = True
SILENCED_SYSTEM_CHECKS = ["auth.W004"]  # two devices may each know an "amina"
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(name)s %(levelname)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}

MORANGO_DISALLOW_ASYNC_OPERATIONS = bool(os.environ.get("MORANGO_HOST_NO_ASYNC"))
MORANGO_DISABLE_FSIC_V2_FORMAT = bool(os.environ.get("MORANGO_HOST_NO_FSIC_V2"))

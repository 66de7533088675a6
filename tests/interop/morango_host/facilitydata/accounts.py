"""Who signs in: the people of a facility, by name, password and, where it is given, facility."""

from facilitydata.models import FacilityUser


class FacilityAccounts:
    def authenticate(self, request, username=None, password=None, facility=None, facility_id=None):
        people = FacilityUser.objects.filter(username__iexact=username)
        if facility or facility_id:
            people = people.filter(facility_id=facility or facility_id)
        return next((person for person in people if person.check_password(password)), None)

    def get_user(self, user_id):
        return FacilityUser.objects.filter(pk=user_id).first()

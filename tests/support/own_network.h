#pragma once

#include <QByteArray>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pitanga::test {

/// Switches the loopback interface of the process's network on or off; whether that went well.
inline bool switchLoopback(bool on)
{
    const int any = socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    qstrncpy(request.ifr_name, "lo", IFNAMSIZ);
    request.ifr_flags = on ? IFF_UP | IFF_RUNNING : 0;
    const bool done = ioctl(any, SIOCSIFFLAGS, &request) == 0;
    close(any);
    return done;
}

/// From now on this process has a network of its own, with nothing but itself in it. Empty when that went well.
inline QByteArray moveToOwnNetwork()
{
    if (unshare(CLONE_NEWNET) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return "this system gives no process a network of its own";
    return switchLoopback(true) ? QByteArray() : "the loopback interface cannot be switched on";
}

} // namespace pitanga::test

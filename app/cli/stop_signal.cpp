#include "app/cli/stop_signal.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace pitanga::cli {

namespace {

// A signal handler finds nothing but what is global, and may do little: set a flag, write a byte.
const CancelFlag *flagToSet = nullptr;
std::array<int, 2> wakeUp{-1, -1};

extern "C" void onStopSignal(int)
{
    const int error = errno;
    flagToSet->cancel();
    [[maybe_unused]] const auto written = ::write(wakeUp[1], "", 1);
    errno = error;
}

void handleWith(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM})
        sigaction(number, &action, nullptr);
}

} // namespace

StopSignal::StopSignal()
{
    flagToSet = new CancelFlag;
    if (::pipe(wakeUp.data()) == 0)
        handleWith(onStopSignal);
}

StopSignal::~StopSignal()
{
    handleWith(SIG_DFL);
    for (const int end : wakeUp)
        ::close(end);
    delete flagToSet;
    flagToSet = nullptr;
}

CancelFlag StopSignal::flag() const
{
    return *flagToSet;
}

void StopSignal::wait() const
{
    char byte = 0;
    while (::read(wakeUp[0], &byte, 1) < 0 && errno == EINTR && !flagToSet->isCancelled())
        ;
}

} // namespace pitanga::cli

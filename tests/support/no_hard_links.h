#pragma once

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>

namespace pitanga::test {

/// From now on the calling thread meets disks such as memory sticks: a file has one name there, never two
/// (asked for a second, they answer with this errno) and never none. It lasts as long as the thread, so start
/// one for it. False where the system does not allow that.
inline bool leaveNoHardLinks(int answer)
{
#ifdef SYS_link
    constexpr unsigned older = SYS_link;
#else
    constexpr unsigned older = SYS_linkat; // newer processors have nothing else
#endif
    constexpr unsigned nameless = O_TMPFILE & ~O_DIRECTORY;
    constexpr unsigned toFlags = offsetof(seccomp_data, args) + 2 * sizeof(seccomp_data::args[0]);
    std::array<sock_filter, 9> rules{
        {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, older, 6, 0),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_linkat, 5, 0),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 2), BPF_STMT(BPF_LD | BPF_W | BPF_ABS, toFlags),
         BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, nameless, 1, 0), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EOPNOTSUPP),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | unsigned(answer))}};
    const sock_fprog program{rules.size(), rules.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace pitanga::test

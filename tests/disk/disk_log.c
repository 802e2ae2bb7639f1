/* Preloaded into a program, it notes in a file what the program writes below one folder, and what it makes durable, in this order.

   A record: a letter, two numbers, the lengths of two texts (a path, another path or the bytes), the texts. It keeps one order for
   all threads: what is done, and the note of it, are done under one lock. What is written to stdout is noted, too: it is what the
   program told somebody. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static int notes = -1;
static const char *below = NULL;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("DISK_LOG");
    below = getenv("DISK_LOG_BELOW");
    if (path && below) notes = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void put(const void *bytes, size_t count) {
    const char *at = bytes;
    while (count > 0) {
        ssize_t done = syscall(SYS_write, notes, at, count);
        if (done <= 0) abort();
        at += done;
        count -= done;
    }
}

static void note(char kind, int64_t one, int64_t two, const char *path, const void *bytes, uint64_t count) {
    uint64_t lengths[2] = {strlen(path), count};
    put(&kind, 1);
    put(&one, 8);
    put(&two, 8);
    put(lengths, 16);
    put(path, lengths[0]);
    if (count) put(bytes, count);
}

static int ours(const char *path) { return notes >= 0 && strncmp(path, below, strlen(below)) == 0; }

static int where(int file, char *path) {
    char link[64];
    if (notes < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return ours(path);
}

static int64_t inode(int file) {
    struct stat state;
    return fstat(file, &state) == 0 ? (int64_t)state.st_ino : 0;
}

static void noted_open(int file, int flags, int was) {
    char at[PATH_MAX];
    if (file < 0 || !where(file, at)) return;
    if (!was) note('C', inode(file), 0, at, NULL, 0);
    else if (flags & O_TRUNC) note('T', inode(file), 0, at, NULL, 0);
}

static int opened(int folder, const char *path, int flags, mode_t mode) {
    pthread_mutex_lock(&turn);
    int was = faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    int file = syscall(SYS_openat, folder, path, flags, mode);
    if (flags & (O_CREAT | O_TRUNC)) noted_open(file, flags, was);
    pthread_mutex_unlock(&turn);
    return file;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return opened(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return opened(folder, path, flags | O_LARGEFILE, mode); }

static ssize_t written(int file, const void *bytes, size_t count, off64_t at, int placed) {
    char path[PATH_MAX];
    pthread_mutex_lock(&turn);
    int is_ours = where(file, path);
    off64_t from = placed ? at : (is_ours ? lseek64(file, 0, (fcntl(file, F_GETFL) & O_APPEND) ? SEEK_END : SEEK_CUR) : 0);
    ssize_t done = placed ? syscall(SYS_pwrite64, file, bytes, count, at) : syscall(SYS_write, file, bytes, count);
    if (done > 0 && is_ours) note('W', inode(file), from, path, bytes, done);
    else if (done > 0 && file == 1 && notes >= 0) note('S', 0, 0, "", bytes, done);
    pthread_mutex_unlock(&turn);
    return done;
}

ssize_t write(int file, const void *bytes, size_t count) { return written(file, bytes, count, 0, 0); }
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { return written(file, bytes, count, at, 1); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return written(file, bytes, count, at, 1); }

static int cut(int file, off64_t size) {
    char path[PATH_MAX];
    pthread_mutex_lock(&turn);
    int done = syscall(SYS_ftruncate, file, size);
    if (done == 0 && where(file, path)) note('T', inode(file), size, path, NULL, 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int ftruncate(int file, off_t size) { return cut(file, size); }
int ftruncate64(int file, off64_t size) { return cut(file, size); }

static int synced(int file, long call) {
    char path[PATH_MAX];
    pthread_mutex_lock(&turn);
    int done = syscall(call, file);
    if (done == 0 && where(file, path)) note('F', inode(file), 0, path, NULL, 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

int rename(const char *from, const char *to) {
    pthread_mutex_lock(&turn);
    int done = syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
    if (done == 0 && ours(to)) note('R', 0, 0, from, to, strlen(to));
    pthread_mutex_unlock(&turn);
    return done;
}

static int removed(int folder, const char *path, int flags) {
    pthread_mutex_lock(&turn);
    int done = syscall(SYS_unlinkat, folder, path, flags);
    if (done == 0 && ours(path)) note('U', 0, 0, path, NULL, 0);
    pthread_mutex_unlock(&turn);
    return done;
}

int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdir(const char *path, mode_t mode) {
    pthread_mutex_lock(&turn);
    int done = syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    if (done == 0 && ours(path)) note('M', 0, 0, path, NULL, 0);
    pthread_mutex_unlock(&turn);
    return done;
}

/* Copies inside the system are not seen here: whoever asks for one is told to write. */
ssize_t sendfile(int to, int from, off_t *at, size_t count) {
    if (notes >= 0) { errno = ENOTSOCK; return -1; }
    return syscall(SYS_sendfile, to, from, at, count);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t count) { return sendfile(to, from, at, count); }

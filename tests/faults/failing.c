/* Preloaded before the app: the disk under its database says no, as long as a file says so.

   That file holds an errno and which calls fail with it: "5 w" (writing), "28 w", "30 w", "5 s" (telling the disk). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int fails(int file, char call) {
    char link[64], path[4096], told[64] = "";
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    if (!strstr(path, "lamplight.db")) return 0;
    int saying = open(getenv("LAMPLIGHT_DISK_SAYS"), O_RDONLY);
    if (saying < 0) return 0;
    ssize_t got = read(saying, told, sizeof told - 1);
    close(saying);
    char which = 0;
    int number = 0;
    if (got <= 0 || sscanf(told, "%d %c", &number, &which) != 2 || which != call) return 0;
    errno = number;
    return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define INSTEAD(type, name, call, takes, gives) \
    type name takes { return fails(file, call) ? -1 : NEXT(name) gives; }

INSTEAD(ssize_t, write, 'w', (int file, const void *data, size_t n), (file, data, n))
INSTEAD(ssize_t, pwrite, 'w', (int file, const void *data, size_t n, off_t at), (file, data, n, at))
INSTEAD(ssize_t, pwrite64, 'w', (int file, const void *data, size_t n, off64_t at), (file, data, n, at))
INSTEAD(int, ftruncate, 'w', (int file, off_t n), (file, n))
INSTEAD(int, ftruncate64, 'w', (int file, off64_t n), (file, n))
INSTEAD(int, fsync, 's', (int file), (file))
INSTEAD(int, fdatasync, 's', (int file), (file))

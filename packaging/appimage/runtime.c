/* The first part of the AppImage: a small program that makes the file system after it visible, and starts what is in it.
 *
 * It mounts that file system with FUSE; where FUSE is not to be had it unpacks it into a temporary folder instead. Either way a keeper
 * process waits for the program to end (a pipe that the program holds closes then, even when it is killed) and takes everything away.
 * See https://github.com/AppImage/AppImageSpec/blob/master/draft.md for what the words --appimage-... mean.
 *
 * Built and laid before the file system by packaging/installers/appimage.py.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/traverse.h>
#include <squashfuse/util.h>

#define BLOCK (128 * 1024)
#define MOUNTED 'm'
#define UNPACKED 'u'

static char self[PATH_MAX], place[PATH_MAX];
static size_t offset;
static int keepalive[2], ready[2];

/* The file system is packed with zstd alone: squashfuse's other ways to unpack are left out, with the libraries that they would need. */
int LZ4_decompress_safe(const char *a, char *b, int c, int d) { (void)a, (void)b, (void)c, (void)d; return -1; }
int lzma_stream_buffer_decode(void) { return 11; }
int lzo1x_decompress_safe(void) { return -1; }
int uncompress(void) { return -3; }

static void die(const char *what)
{
	fprintf(stderr, "This AppImage can't start: %s (%s).\n", what, strerror(errno));
	exit(127);
}

/* Where this program's own file ends: the table of sections is the last thing in it. */
static size_t own_size(void)
{
	Elf64_Ehdr head;
	int file = open(self, O_RDONLY | O_CLOEXEC);
	if (file < 0 || read(file, &head, sizeof head) != sizeof head)
		die("it can't read itself");
	close(file);
	return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/* --- unpacking --- */

static int write_file(sqfs *fs, sqfs_inode *inode, const char *path, mode_t mode)
{
	static char block[BLOCK];
	sqfs_off_t at = 0, got;
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
	if (file < 0)
		return -1;
	while ((uint64_t)at < inode->xtra.reg.file_size) {
		got = sizeof block;
		if (sqfs_read_range(fs, inode, at, &got, block) || got <= 0 || write(file, block, got) != got) {
			close(file);
			return -1;
		}
		at += got;
	}
	return close(file);
}

static int write_link(sqfs *fs, sqfs_inode *inode, const char *path)
{
	char target[PATH_MAX];
	size_t size = sizeof target;
	return sqfs_readlink(fs, inode, target, &size) ? -1 : symlink(target, path);
}

static int write_entry(sqfs *fs, sqfs_dir_entry *entry, const char *path)
{
	sqfs_inode inode;
	if (sqfs_inode_get(fs, &inode, sqfs_dentry_inode(entry)))
		return -1;
	if (S_ISDIR(inode.base.mode))
		return mkdir(path, 0755) && errno != EEXIST ? -1 : 0;
	if (S_ISLNK(inode.base.mode))
		return write_link(fs, &inode, path);
	return S_ISREG(inode.base.mode) ? write_file(fs, &inode, path, inode.base.mode & 0777) : 0;
}

/* Everything below `folder`, which is there. */
static int unpack(const char *folder)
{
	sqfs fs;
	sqfs_traverse walk;
	sqfs_err wrong = SQFS_OK;
	char path[PATH_MAX];
	if (sqfs_open_image(&fs, self, offset) || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)))
		return -1;
	while (sqfs_traverse_next(&walk, &wrong)) {
		if (walk.dir_end)
			continue;
		if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path || write_entry(&fs, &walk.entry, path))
			return -1;
	}
	return wrong ? -1 : 0;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *where)
{
	(void)status, (void)kind, (void)where;
	return remove(path);
}

/* --- the keeper --- */

static void tell_ready(char how)
{
	if (write(ready[1], &how, 1) != 1)
		_exit(1);
	close(ready[1]);
}

static void await_end(void)
{
	char byte;
	while (read(keepalive[0], &byte, 1) < 0 && errno == EINTR)
		;
}

static void *end_session(void *session)
{
	struct stat status;
	await_end();
	fuse_session_exit(session);
	stat(place, &status); /* one more request, so that the loop looks up and sees that it is over */
	return NULL;
}

static struct fuse_lowlevel_ops operations = {
	.getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir, .readdir = sqfs_ll_op_readdir,
	.lookup = sqfs_ll_op_lookup, .open = sqfs_ll_op_open, .create = sqfs_ll_op_create, .release = sqfs_ll_op_release,
	.read = sqfs_ll_op_read, .readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
	.forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
};

/* Serves the mount until the program has ended; returns at once, with -1, where FUSE is not to be had. */
static int keep_mounted(void)
{
	char *words[] = {"uploader", "-oro,nodev,nosuid,subtype=squashfuse,fsname=uploader"};
	struct fuse_args arguments = FUSE_ARGS_INIT(2, words);
	sqfs_ll_chan channel;
	pthread_t waiting;
	sqfs_ll *files = sqfs_ll_open(self, offset);
	int silent = open("/dev/null", O_WRONLY), errors = dup(2);
	if (!files)
		return -1;
	dup2(silent, 2); /* what fusermount has to say is of no use here: there is another way */
	if (sqfs_ll_mount(&channel, place, &arguments, &operations, sizeof operations, files))
		return dup2(errors, 2), close(errors), -1;
	tell_ready(MOUNTED);
	if (pthread_create(&waiting, NULL, end_session, channel.session))
		_exit(1);
	fuse_session_loop(channel.session);
	sqfs_ll_unmount(&channel, place);
	rmdir(place);
	return 0;
}

static void keep_unpacked(void)
{
	if (unpack(place) == 0) {
		tell_ready(UNPACKED);
		await_end();
	} else
		fprintf(stderr, "This AppImage can't be unpacked into %s: %s. It needs 180 MB there; TMPDIR names another place.\n", place, strerror(errno));
	nftw(place, remove_one, 32, FTW_DEPTH | FTW_PHYS);
}

static void keep(int may_mount)
{
	close(keepalive[1]);
	close(ready[0]);
	setsid();
	signal(SIGINT, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	if (!may_mount || keep_mounted())
		keep_unpacked();
	_exit(0);
}

/* --- the program --- */

static char start_keeper(int may_mount)
{
	const char *temporary = getenv("TMPDIR");
	char how = 0;
	snprintf(place, sizeof place, "%s/.uploader-XXXXXX", temporary && *temporary ? temporary : "/tmp");
	if (!mkdtemp(place) || pipe(keepalive) || pipe(ready))
		die("there is no temporary folder");
	pid_t keeper = fork();
	if (keeper < 0)
		die("no further process");
	if (keeper == 0 && fork() == 0) /* nobody's child, so that nobody has to wait for it */
		keep(may_mount);
	if (keeper == 0)
		_exit(0);
	waitpid(keeper, NULL, 0);
	close(keepalive[0]);
	close(ready[1]);
	if (read(ready[0], &how, 1) != 1)
		how = 0;
	close(ready[0]);
	return how;
}

static void run(char **arguments)
{
	char program[PATH_MAX + 16], here[PATH_MAX];
	snprintf(program, sizeof program, "%s/AppRun", place);
	setenv("APPIMAGE", self, 1);
	setenv("APPDIR", place, 1);
	setenv("ARGV0", arguments[0], 1);
	if (getcwd(here, sizeof here))
		setenv("OWD", here, 1);
	arguments[0] = program;
	execv(program, arguments);
	die(program);
}

static int extract(void)
{
	if (mkdir("squashfs-root", 0755) && errno != EEXIST)
		die("squashfs-root");
	if (unpack("squashfs-root"))
		die("squashfs-root");
	puts("squashfs-root");
	return 0;
}

static int stay_mounted(void)
{
	if (start_keeper(1) != MOUNTED)
		die("FUSE is not to be had; --appimage-extract needs none");
	puts(place);
	fflush(stdout);
	return pause();
}

/* Where tools for AppImages look for the place of newer ones (section 1.3 of the specification); empty: nobody said. */
#ifndef UPDATE_INFORMATION
#define UPDATE_INFORMATION ""
#endif
__attribute__((section(".upd_info"), used)) static const volatile char update_information[1024] = UPDATE_INFORMATION;

static int help(void)
{
	puts("--appimage-extract          unpack into squashfs-root\n"
	     "--appimage-extract-and-run  run without FUSE (this happens by itself where there is none)\n"
	     "--appimage-mount            mount, and say where, until this is stopped\n"
	     "--appimage-offset           where the file system begins in this file\n"
	     "--appimage-updateinformation  where newer ones are told of");
	return 0;
}

int main(int count, char **words)
{
	const char *asked = count > 1 ? words[1] : "";
	int may_mount = !getenv("APPIMAGE_EXTRACT_AND_RUN");
	if (readlink("/proc/self/exe", self, sizeof self - 1) < 0)
		die("/proc is not mounted");
	offset = own_size();
	if (!strcmp(asked, "--appimage-help"))
		return help();
	if (!strcmp(asked, "--appimage-offset"))
		return printf("%zu\n", offset) < 0;
	if (!strcmp(asked, "--appimage-updateinformation"))
		return puts((const char *)update_information) < 0;
	if (!strcmp(asked, "--appimage-extract"))
		return extract();
	if (!strcmp(asked, "--appimage-mount"))
		return stay_mounted();
	if (!strcmp(asked, "--appimage-extract-and-run")) {
		may_mount = 0;
		words[1] = words[0];
		words++;
	}
	if (!start_keeper(may_mount))
		return 127;
	run(words);
}

/* Plugins: found, tried, opened. The only file that loads code. */
#include "host/plugins.h"

#include "decide/sources.h"
#include "eligo/version.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { LONGEST_NAME = 40, TRIAL_SECONDS = 5, TRIAL_FLAWED = 3, TRIAL_REFUSED = 4 };

static void leave_out(eligo_faults *faults, const char *path, const char *why) {
  eligo_fault_warn(faults, "plugin", path, 0, 0, "%s; this plugin is left out", why);
}

static bool is_name(const char *name) {
  size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-");
  return length > 0 && length <= LONGEST_NAME && name[length] == '\0';
}

/* --- opening --- */

static const char *setting_of(const eligo_plugin_host *host, const char *name) {
  const eligo_plugin_loaded *plugin = host->data;
  const eligo_plugins *set = plugin->set;
  return set->setting == NULL ? NULL : set->setting(set->data, plugin->offer->name, name);
}

/* Finds the constant and looks at it before anything of the plugin is called. */
static const char *look_into(eligo_plugin_loaded *plugin, const char *path, const char *name) {
  /* Libraries that plugins bring along (GLib is one) do not survive being unloaded: what was loaded stays. */
  plugin->object = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (plugin->object == NULL) {
    const char *why = dlerror();
    return why == NULL ? "it cannot be loaded" : why;
  }
  plugin->offer = dlsym(plugin->object, ELIGO_PLUGIN_SYMBOL);
  if (plugin->offer == NULL) return "it does not export '" ELIGO_PLUGIN_SYMBOL "', so it is no plugin for this Eligo";
  return eligo_plugin_flaw(plugin->offer, name);
}

static eligo_status open_one(eligo_plugin_loaded *plugin, const eligo_plugins *set, eligo_faults *faults) {
  const eligo_plugin_faults to = eligo_plugin_faults_to(faults);
  plugin->set = set;
  plugin->host = (eligo_plugin_host){
      .size = sizeof plugin->host, .version = ELIGO_VERSION, .setting = setting_of, .data = plugin};
  if (plugin->offer->open == NULL) return ELIGO_OK;
  eligo_status status = plugin->offer->open(&plugin->host, &plugin->state, &to);
  plugin->opened = status == ELIGO_OK;
  return status;
}

static void close_one(eligo_plugin_loaded *plugin) {
  if (plugin->opened && plugin->offer->close != NULL) plugin->offer->close(plugin->state);
  if (plugin->object != NULL) dlclose(plugin->object);
  *plugin = (eligo_plugin_loaded){0};
}

/* --- the trial --- */

static _Noreturn void try_here(const char *path, const char *name, const eligo_plugins *set) {
  eligo_plugin_loaded plugin = {0};
  int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int fd = 0; nowhere >= 0 && fd <= 2; fd++) dup2(nowhere, fd);
  alarm(TRIAL_SECONDS);
  if (look_into(&plugin, path, name) != NULL) _exit(TRIAL_FLAWED);
  if (open_one(&plugin, set, &(eligo_faults){0}) != ELIGO_OK) _exit(TRIAL_REFUSED);
  close_one(&plugin);
  _exit(0);
}

static int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return status;
}

/* What became of the plugin in a child process: NULL where it may be opened here. A plugin that says itself why it cannot be
 * opened is let through, so that it says so again. */
static const char *try_apart(const char *path, const char *name, const eligo_plugins *set, char *why, size_t room) {
  pid_t child = fork();
  if (child < 0) return "it cannot be tried, since no process can be made";
  if (child == 0) try_here(path, name, set);
  int status = wait_for(child);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) {
    snprintf(why, room, "it took more than %d seconds to open", TRIAL_SECONDS);
    return why;
  }
  if (WIFSIGNALED(status)) {
    snprintf(why, room, "it crashed when it was opened (signal %d)", WTERMSIG(status));
    return why;
  }
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return code == 0 || code == TRIAL_FLAWED || code == TRIAL_REFUSED ? NULL : "it ended the process when it was opened";
}

/* --- the set --- */

/* Code that others may write to is not the code that was named. */
static const char *file_flaw(const char *path) {
  struct stat seen;
  if (stat(path, &seen) != 0) return strerror(errno);
  if (!S_ISREG(seen.st_mode)) return "it is no regular file";
  return (seen.st_mode & S_IWOTH) != 0 ? "everybody may write to it; take that right away (chmod o-w)" : NULL;
}

static eligo_status load_one(eligo_plugins *set, const eligo_plugins_options *options, const char *name,
                             eligo_faults *faults) {
  char path[4096], why[120];
  if (!is_name(name)) {
    leave_out(faults, name, "a plugin is named by small letters, digits and '-'");
    return ELIGO_OK;
  }
  int length = snprintf(path, sizeof path, "%s/eligo-%s.so", options->folder, name);
  if (length < 0 || (size_t)length >= sizeof path) return ELIGO_USAGE;
  const char *flaw = file_flaw(path);
  if (flaw == NULL && !options->untried) flaw = try_apart(path, name, set, why, sizeof why);
  eligo_plugin_loaded *plugin = &set->at[set->count];
  if (flaw == NULL) flaw = look_into(plugin, path, name);
  if (flaw != NULL) {
    leave_out(faults, path, flaw);
    if (plugin->object != NULL) dlclose(plugin->object);
    *plugin = (eligo_plugin_loaded){0};
    return ELIGO_OK;
  }
  eligo_status status = open_one(plugin, set, faults);
  if (status == ELIGO_OK) {
    set->count++;
    return ELIGO_OK;
  }
  leave_out(faults, path, "it could not be opened");
  close_one(plugin);
  return status == ELIGO_MEMORY ? ELIGO_MEMORY : ELIGO_OK;
}

eligo_status eligo_plugins_load(const eligo_plugins_options *options, eligo_plugins **out, eligo_faults *faults) {
  eligo_faults unheard = {0};
  if (faults == NULL) faults = &unheard;
  eligo_plugins *set = calloc(1, sizeof *set);
  if (set == NULL) return ELIGO_MEMORY;
  set->setting = options->setting;
  set->data = options->data;
  set->at = calloc(options->n_names + 1, sizeof *set->at);
  eligo_status status = set->at == NULL ? ELIGO_MEMORY : ELIGO_OK;
  for (size_t i = 0; i < options->n_names && status == ELIGO_OK; i++)
    status = load_one(set, options, options->names[i], faults);
  if (status == ELIGO_OK)
    *out = set;
  else
    eligo_plugins_free(set);
  return status;
}

void eligo_plugins_free(eligo_plugins *plugins) {
  if (plugins == NULL) return;
  while (plugins->count > 0) close_one(&plugins->at[--plugins->count]);
  free(plugins->at);
  free(plugins);
}

size_t eligo_plugins_count(const eligo_plugins *plugins) {
  return plugins == NULL ? 0 : plugins->count;
}

const eligo_plugin *eligo_plugins_at(const eligo_plugins *plugins, size_t index) {
  return plugins->at[index].offer;
}

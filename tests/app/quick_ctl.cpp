// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ctl/Program.h>

int main(int argc, char **argv) { return voicelog::ctl::run(argc, argv, {.operations = 1, .memoryBytes = 8192}); }

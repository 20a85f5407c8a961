package io.zhiyin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code zhiyin} hands over to Java, seen by a Java that only says what it was given. */
final class ScriptTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aBuiltProject() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash");
        Path script = Path.of("..", "zhiyin");
        Assumptions.assumeTrue(Files.exists(script), "skipped: the script is not beside this module");
        Files.copy(script, folder.resolve("zhiyin"));
        Files.createDirectories(folder.resolve("jdk/bin"));
        Files.createDirectories(folder.resolve("tmp"));
        Path java = Files.writeString(
                folder.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=${LC_ALL:-}\" \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("server/target"));
        Files.createFile(folder.resolve("server/target/built"));
    }

    private List<String> given(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/bash", folder.resolve("zhiyin").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("TMPDIR", folder.resolve("tmp").toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    @Test
    void aLocaleThatIsNotInstalledStillOpensChineseFileNamesAndSpeaksChinese() throws Exception {
        Assumptions.assumeTrue(
                given(Map.of("LC_ALL", "C")).contains("LC_ALL=C.UTF-8"), "skipped: no C.UTF-8 on this machine");
        List<String> given = given(Map.of("LC_ALL", "zh_XX.UTF-8"), "analyze", "评论.csv");
        assertThat(given).contains("LC_ALL=C.UTF-8", "-Duser.language=zh", "评论.csv");
        assertThat(given(Map.of("LANG", "zh_XX.utf8"))).contains("LC_ALL=C.UTF-8", "-Duser.language=zh");
        assertThat(given(Map.of())).contains("LC_ALL=C.UTF-8", "-Duser.language=en");
        // what is installed stays
        assertThat(given(Map.of("LANG", "C.UTF-8"))).contains("LC_ALL=");
    }

    @Test
    void everyRunGetsAFolderOfItsOwnForTemporaryFiles() throws Exception {
        String first = scratch(given(Map.of()));
        String second = scratch(given(Map.of()));
        assertThat(Path.of(first)).isDirectory().hasParent(folder.resolve("tmp"));
        assertThat(first).isNotEqualTo(second).matches(".*/zhiyin-[A-Za-z0-9]{10}");
        assertThat(given(Map.of("TMPDIR", folder.resolve("none").toString())))
                .noneMatch(argument -> argument.startsWith("-Dzhiyin.scratch"));
    }

    private static String scratch(List<String> given) {
        String folder = given.stream()
                .filter(argument -> argument.startsWith("-Dzhiyin.scratch="))
                .map(argument -> argument.substring("-Dzhiyin.scratch=".length()))
                .findFirst()
                .orElseThrow();
        assertThat(given).contains("-Djava.io.tmpdir=" + folder);
        return folder;
    }
}

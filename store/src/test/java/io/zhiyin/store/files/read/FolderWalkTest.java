package io.zhiyin.store.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWalkTest {
    @TempDir
    Path folder;

    @Test
    void namesAFolderThatIsLockedAndGoesOnWithTheRest() throws Exception {
        List<String> refused = new ArrayList<>();
        FolderWalk walk = new FolderWalk(
                folder, (name, why) -> refused.add(name + " " + why.sentence().code()));
        Path locked = folder.resolve("year").resolve("locked");
        assertThat(walk.visitFileFailed(locked, new AccessDeniedException(locked.toString())))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.postVisitDirectory(locked, new AccessDeniedException(locked.toString())))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(refused).containsExactly("year/locked not-readable", "year/locked not-readable");
        assertThatThrownBy(() -> walk.visitFileFailed(folder, new AccessDeniedException(folder.toString())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void findsVisibleFilesOfAllDepthsByName() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("b").resolve("c"));
        Files.createFile(inner.resolve("2.csv"));
        Files.createFile(folder.resolve("a.csv"));
        Files.createFile(folder.resolve("~$a.xlsx"));
        Files.createFile(
                Files.createDirectories(folder.resolve(".out.zhiyin-7")).resolve("readings.jsonl"));
        assertThat(FolderWalk.files(folder, (name, why) -> {}))
                .containsExactly(folder.resolve("a.csv"), inner.resolve("2.csv"));
    }
}

package io.zhiyin.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ServerArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.zhiyin");

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.zhiyin.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void modelsAndStoreDontKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("io.zhiyin.models..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.zhiyin.store..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("io.zhiyin.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.zhiyin.models..")
                .check(ALL);
    }

    @Test
    void nothingDependsOnTheServer() {
        noClasses()
                .that()
                .resideInAnyPackage("io.zhiyin.models..", "io.zhiyin.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.zhiyin.server..")
                .check(ALL);
    }

    @Test
    void onlyStoreSpeaksSql() {
        noClasses()
                .that()
                .resideInAnyPackage("io.zhiyin.models..", "io.zhiyin.server.report..", "io.zhiyin.server.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duckdb..", "java.sql..")
                .check(ALL);
    }
}

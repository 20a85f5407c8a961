package io.zhiyin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class CoreArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.zhiyin");

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.zhiyin.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreNeedsOnlyTheJdkAndPureJavaMathematics() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.zhiyin..",
                        "java..",
                        "javax.crypto..",
                        "org.jspecify.annotations..",
                        "nl.cwts..",
                        "de.bwaldvogel..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.rng..",
                        "org.apache.commons.numbers..")
                .check(CORE);
    }

    @Test
    void nounsKnowNothingOfTheirUse() {
        noClasses()
                .that()
                .resideInAPackage("io.zhiyin.commerce..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.zhiyin.text..", "io.zhiyin.insight..")
                .check(CORE);
    }

    @Test
    void readingOneTextKnowsNothingOfMany() {
        noClasses()
                .that()
                .resideInAPackage("io.zhiyin.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.zhiyin.insight..")
                .check(CORE);
    }

    @Test
    void statisticsKnowOnlyNumbers() {
        noClasses()
                .that()
                .resideInAPackage("io.zhiyin.statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.zhiyin.commerce..", "io.zhiyin.text..", "io.zhiyin.insight..")
                .check(CORE);
    }

    @Test
    void filesAndNetworkStayOutside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.sql..", "java.nio.file..")
                .check(CORE);
    }
}

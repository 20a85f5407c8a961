package io.zhiyin.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class TrainingArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.zhiyin");

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.zhiyin.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void whoOnlyAnalysesNeverNeedsPyTorch() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.zhiyin.training..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.zhiyin.training..",
                        "ai.djl.engine..",
                        "ai.djl.ndarray..",
                        "ai.djl.nn..",
                        "ai.djl.pytorch..")
                .check(ALL);
    }

    @Test
    void onePackageKnowsHowPyTorchKeepsMemory() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.zhiyin.training.torch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.djl.pytorch..", "ai.djl.engine..")
                .check(ALL);
    }

    @Test
    void theNetworkKnowsNothingOfItsTraining() {
        noClasses()
                .that()
                .resideInAnyPackage("io.zhiyin.training.network..", "io.zhiyin.training.torch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.zhiyin.training.optimise..", "io.zhiyin.training.job..")
                .check(ALL);
    }
}

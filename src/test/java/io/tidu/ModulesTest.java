package io.tidu;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(TiduApplication.class);

    @Test
    void everyModuleUsesOnlyWhatOthersOfferAndNoneUsesAnotherInACircle() {
        MODULES.verify();
    }

    /** The drawing is build output, so that it is as true as the code: see target/modules. */
    @Test
    void theModulesAreDrawn() throws Exception {
        var folder = Path.of("target", "modules");
        Files.createDirectories(folder);
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml();
    }
}

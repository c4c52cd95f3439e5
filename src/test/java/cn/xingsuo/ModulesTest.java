package cn.xingsuo;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void everyRoomKeepsToItsDoors() {
        ApplicationModules.of(Xingsuo.class).verify();
    }
}

package cn.xingsuo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The floor plan in {@code docs/} is drawn from the rooms as they are. */
class FloorPlanTest {
    private static final Pattern WORDS = Pattern.compile("(?s)^/\\*\\*\\s*\\S+\\s+—\\s+(.*?)\\s*\\*/");

    @Test
    void theFloorPlanIsCurrent() throws IOException {
        var modules = ApplicationModules.of(Xingsuo.class);
        var table = new StringBuilder();
        var arrows = new StringBuilder();
        for (var room :
                modules.stream().sorted((a, b) -> name(a).compareTo(name(b))).toList()) {
            table.append("| `%s` | %s | %s |%n".formatted(name(room), room.getDisplayName(), purpose(name(room))));
            arrows.append("  %s[\"%s<br>%s\"]%n".formatted(name(room), room.getDisplayName(), name(room)));
            room.getDirectDependencies(
                            modules,
                            DependencyType.USES_COMPONENT,
                            DependencyType.DEFAULT,
                            DependencyType.EVENT_LISTENER)
                    .uniqueModules()
                    .map(FloorPlanTest::name)
                    .filter(it -> !it.equals("web") && !it.equals("office") && !it.equals("trail"))
                    .sorted()
                    .forEach(it -> arrows.append("  %s --> %s%n".formatted(name(room), it)));
        }
        Generated.isCurrent("docs/floor-plan.md", """
                # Floor plan 平面图

                Drawn from the code. An arrow points at what is used; everybody may use `web` and `office`, and writes into `trail`.

                ```mermaid
                flowchart TD
                %s```

                | room | 中文 | what lives there |
                |---|---|---|
                %s""".formatted(arrows, table));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    private static String purpose(String room) throws IOException {
        var words = WORDS.matcher(Files.readString(Path.of("src/main/java/cn/xingsuo", room, "package-info.java")));
        return words.find() ? words.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ") : "";
    }
}

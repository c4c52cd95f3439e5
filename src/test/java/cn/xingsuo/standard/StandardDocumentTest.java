package cn.xingsuo.standard;

import cn.xingsuo.Generated;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StandardDocumentTest {
    @Test
    void theDocumentIsTheOneTheEditionGenerates() throws IOException {
        for (var standard : Editions.all().all())
            Generated.isCurrent("docs/standard-" + standard.id() + ".md", StandardDocument.of(standard));
    }
}

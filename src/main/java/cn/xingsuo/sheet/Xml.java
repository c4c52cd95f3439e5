package cn.xingsuo.sheet;

import cn.xingsuo.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML 读取 — events only; a document type, and with it every entity, is refused. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws XMLStreamException {
        this.in = in;
        this.reader = FACTORY.createXMLStreamReader(in);
    }

    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) return false;
        if (reader.next() == XMLStreamConstants.DTD)
            throw new Refusal("文件内含有外部引用声明,正常的表格不会有。没有读取,请把内容复制到新建的表格后重新上传", null);
        return true;
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** By its local name; empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        }
        return "";
    }

    /** The text up to the end of the current element, children without. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (next() && !reader.isEndElement()) {
            if (reader.isStartElement()) skip();
            else if (reader.hasText() && !reader.isWhiteSpace() || reader.isCharacters()) text.append(reader.getText());
            if (text.length() > Limits.UNPACKED) break;
        }
        return text.toString();
    }

    /** Past the end of the current element. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && next(); ) {
            if (reader.isStartElement()) depth++;
            if (reader.isEndElement()) depth--;
        }
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        in.close();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

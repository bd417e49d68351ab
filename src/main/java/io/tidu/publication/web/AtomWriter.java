package io.tidu.publication.web;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one feed (RFC 4287); addresses are made whole with that of the site. */
class AtomWriter {

    private static final OffsetDateTime NEVER = OffsetDateTime.parse("2000-01-01T00:00:00+08:00");

    /** @param path of the page that the entry is about */
    record Entry(String title, String path, OffsetDateTime updated, String author, String summary) {}

    private final String site;
    private final String language;

    AtomWriter(String site, String language) {
        this.site = site;
        this.language = language;
    }

    /** @param entries newest first */
    byte[] feed(String title, String self, String page, List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", language);
            head(
                    xml,
                    title,
                    self,
                    page,
                    entries.isEmpty() ? NEVER : entries.getFirst().updated());
            for (var entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml, String title, String self, String page, OffsetDateTime updated)
            throws XMLStreamException {
        text(xml, "id", site + self);
        text(xml, "title", title);
        text(xml, "updated", moment(updated));
        link(xml, "self", self);
        link(xml, "alternate", page);
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", site + entry.path());
        text(xml, "title", entry.title());
        text(xml, "updated", moment(entry.updated()));
        xml.writeStartElement("author");
        text(xml, "name", entry.author());
        xml.writeEndElement();
        link(xml, "alternate", entry.path());
        text(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", site + path);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String moment(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}

package io.tidu.identity.ui;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationMap;
import com.vaadin.collaborationengine.EntryScope;
import com.vaadin.collaborationengine.TopicConnection;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.component.avatar.AvatarGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.tidu.identity.Actor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who else has the same thing open, by name, and where in it they are. Whoever closes the screen is gone at once. People see
 * each other only where they were given the same topic, so a topic names the thing and for whom it is.
 */
public class PeopleHere extends Div {

    private final Actor me;
    private final AvatarGroup avatars = new AvatarGroup();
    private final Span places = new Span();
    private final String myself = UUID.randomUUID().toString();
    private final String topic;
    private String place;
    private @Nullable Registration connection;
    private @Nullable CollaborationMap people;

    /** Somebody in front of a screen; the place is the key of a text, since each reads in their own language. */
    record Person(String account, String name, String place) {}

    /** @param place key of the text that says where this person is at first */
    public PeopleHere(Actor me, String topic, String place) {
        this.me = me;
        this.topic = topic;
        this.place = place;
        addClassName("tidu-people");
        setVisible(false);
        avatars.setMaxItemsVisible(5);
        avatars.addThemeVariants(AvatarGroupVariant.LUMO_SMALL);
        places.addClassName("tidu-soft");
        places.getElement().setAttribute("role", "status");
        add(avatars, places);
    }

    /** A component may be attached again without having been detached. */
    @Override
    protected void onAttach(AttachEvent attached) {
        leave();
        connection = CollaborationEngine.getInstance()
                .openTopicConnection(
                        this, topic, new UserInfo(me.account().value().toString(), me.name()), this::meet);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave();
    }

    /** The engine keeps every connection until it is closed, and with it the whole screen around this. */
    private void leave() {
        if (connection != null) {
            connection.remove();
            connection = null;
        }
    }

    /** Tells the others where this person is now. */
    public void at(String wanted) {
        if (!place.equals(wanted)) {
            place = wanted;
            tell();
        }
    }

    private Registration meet(TopicConnection connection) {
        var map = connection.getNamedMap("people");
        map.setExpirationTimeout(Duration.ofMinutes(1));
        people = map;
        map.subscribe(change -> show(map));
        tell();
        return () -> people = null;
    }

    private void tell() {
        if (people != null) {
            people.put(myself, new Person(me.account().value().toString(), me.name(), place), EntryScope.CONNECTION);
        }
    }

    private void show(CollaborationMap map) {
        var others = new LinkedHashMap<String, Person>();
        map.getKeys()
                .map(key -> map.get(key, Person.class))
                .filter(person -> person != null
                        && !person.account().equals(me.account().value().toString()))
                .forEach(person -> others.put(person.account(), person));
        setVisible(!others.isEmpty());
        show(others.values());
    }

    private void show(Collection<Person> others) {
        var items = new ArrayList<AvatarGroupItem>();
        for (var person : others) {
            var item = new AvatarGroupItem(said(person));
            item.setAbbreviation(person.name().substring(0, person.name().offsetByCodePoints(0, 1)));
            item.setColorIndex(Math.floorMod(person.account().hashCode(), 7));
            items.add(item);
        }
        avatars.setItems(items);
        places.setText(
                others.stream().map(this::said).collect(Collectors.joining(getTranslation("identity.here.and"))));
    }

    private String said(Person person) {
        return getTranslation("identity.here", person.name(), getTranslation(person.place()));
    }
}

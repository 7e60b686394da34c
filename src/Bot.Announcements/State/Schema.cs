namespace Bot.Announcements.State;

/// <summary>The tables, version by version. A version that was released is never changed; a change is a version more.</summary>
internal static class Schema
{
    /// <summary>The statements that lead from each version to the next; the first leads from nothing to version 1.</summary>
    public static IReadOnlyList<string> Migrations { get; } = [Announcements, Feedback, Sources];

    /// <summary>All tables, for copies of them.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        ["library_state", "known_event", "subscription", "delivery", "news_item", "open_question", "answer_feedback"];

    private const string Announcements = """
        CREATE TABLE library_state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            version BIGINT NOT NULL,
            seeded_at BIGINT,
            origin TEXT);
        INSERT INTO library_state (id, version) VALUES (1, 0);

        CREATE TABLE known_event (
            id TEXT PRIMARY KEY,
            content TEXT NOT NULL);

        CREATE TABLE subscription (
            id TEXT PRIMARY KEY,
            server TEXT,
            target TEXT NOT NULL,
            created_by TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            locale BIGINT NOT NULL,
            series TEXT,
            topic TEXT,
            speaker TEXT,
            language BIGINT,
            news BIGINT NOT NULL,
            role TEXT,
            publish BIGINT NOT NULL,
            pace BIGINT NOT NULL,
            state BIGINT NOT NULL,
            reason TEXT,
            paused_at BIGINT,
            last_delivered_at BIGINT);
        CREATE INDEX subscription_target ON subscription (target);
        CREATE INDEX subscription_server ON subscription (server);

        CREATE TABLE delivery (
            id TEXT PRIMARY KEY,
            subscription_id TEXT,
            target TEXT NOT NULL,
            kind BIGINT NOT NULL,
            body TEXT,
            state BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            due_at BIGINT NOT NULL,
            claimed_until BIGINT NOT NULL DEFAULT 0,
            tried_at BIGINT,
            unsure BIGINT NOT NULL DEFAULT 0,
            attempts BIGINT NOT NULL DEFAULT 0,
            message_id TEXT,
            message_channel TEXT,
            sent_at BIGINT,
            wanted_revision BIGINT NOT NULL DEFAULT 0,
            shown_revision BIGINT NOT NULL DEFAULT 0,
            error TEXT);
        CREATE INDEX delivery_due ON delivery (state, due_at);
        CREATE INDEX delivery_target ON delivery (target, state);
        CREATE INDEX delivery_subscription ON delivery (subscription_id, state);

        CREATE TABLE news_item (
            subject TEXT NOT NULL,
            target TEXT NOT NULL,
            delivery_id TEXT NOT NULL,
            event_id TEXT,
            talk BIGINT,
            kind BIGINT NOT NULL,
            PRIMARY KEY (subject, target));
        CREATE INDEX news_item_delivery ON news_item (delivery_id);
        CREATE INDEX news_item_event ON news_item (event_id);
        """;

    private const string Feedback = """
        CREATE TABLE open_question (
            folded TEXT NOT NULL,
            server TEXT NOT NULL,
            question TEXT NOT NULL,
            times BIGINT NOT NULL,
            last_asked_at BIGINT NOT NULL,
            PRIMARY KEY (folded, server));

        CREATE TABLE answer_feedback (
            question TEXT NOT NULL,
            server TEXT NOT NULL,
            member TEXT NOT NULL,
            helpful BIGINT NOT NULL,
            given_at BIGINT NOT NULL,
            PRIMARY KEY (question, server, member));
        """;

    private const string Sources = "ALTER TABLE known_event ADD COLUMN sources TEXT";
}

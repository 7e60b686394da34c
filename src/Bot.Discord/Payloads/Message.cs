namespace Bot.Discord.Payloads;

/// <summary>A message to send, or what an edit makes of one: every part is written, so that an edit leaves nothing of before.</summary>
public sealed record Message
{
    /// <summary>Text outside embeds; null for none.</summary>
    public string? Content { get; init; }

    /// <summary>At most 10.</summary>
    public required IReadOnlyList<Embed> Embeds { get; init; }

    /// <summary>Rows of buttons and menus, at most 5.</summary>
    public required IReadOnlyList<Component> Components { get; init; }

    /// <summary>Nobody, unless somebody says otherwise for this one message; written with every send and every edit.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.Nobody;

    /// <summary>What <see cref="MessageFlags"/> holds.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>At most 25 characters that make a repeated send safe, together with <see cref="EnforceNonce"/>.</summary>
    public string? Nonce { get; init; }

    /// <summary>Makes Discord answer a second send of one nonce with the first message.</summary>
    public bool? EnforceNonce { get; init; }
}

/// <summary>Flags of a message that a bot may set.</summary>
[Flags]
public enum MessageFlags
{
    /// <summary>No flag.</summary>
    None = 0,

    /// <summary>Only who caused the interaction sees it.</summary>
    Ephemeral = 1 << 6,
}

/// <summary>Whom a message may notify.</summary>
/// <param name="Parse">The kinds of mentions in the text that count.</param>
public sealed record AllowedMentions(IReadOnlyList<string> Parse)
{
    /// <summary>Nobody, whatever the text holds.</summary>
    public static AllowedMentions Nobody { get; } = new([]);

    /// <summary>Roles that the text may notify, by id; null for none.</summary>
    public IReadOnlyList<string>? Roles { get; init; }
}

/// <summary>A box in a message.</summary>
public sealed record Embed
{
    /// <summary>Heading, in Discord's Markdown.</summary>
    public string? Title { get; init; }

    /// <summary>What the heading links to.</summary>
    public string? Url { get; init; }

    /// <summary>Body, in Discord's Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The colour of its edge as 0xRRGGBB; never the only sign of anything.</summary>
    public int? Color { get; init; }

    /// <summary>A small line above the heading, plain.</summary>
    public EmbedAuthor? Author { get; init; }

    /// <summary>A small line at the end, plain.</summary>
    public EmbedFooter? Footer { get; init; }
}

/// <summary>The small line above an embed's heading.</summary>
public sealed record EmbedAuthor(string Name);

/// <summary>The small line at an embed's end.</summary>
public sealed record EmbedFooter(string Text);

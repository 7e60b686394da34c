using Bot.Answers;
using Bot.Discord.Payloads;

namespace Bot.Discord.Rendering;

/// <summary>
/// Turns a reply into a message. The one place where replies become Discord's JSON: every limit of Discord holds by the way the message is
/// put together, and everything stands in embeds, in which nothing notifies and no address unfolds into a preview.
/// </summary>
internal static class MessageRenderer
{
    /// <summary>The message for a reply.</summary>
    public static Message Render(Reply reply, Presentation presentation)
    {
        var controls = new ControlsBuilder(reply, presentation).Build();
        var room = new TextRoom(Limits.EmbedTexts, Limits.MessageBytes - controls.Bytes);
        return new Message
        {
            Embeds = EmbedsOf(reply, presentation, controls, room),
            Components = controls.Rows,
            Flags = presentation.Private ? MessageFlags.Ephemeral : null,
        };
    }

    private static List<Embed> EmbedsOf(Reply reply, Presentation presentation, Controls controls, TextRoom room)
    {
        var footer = Footer(reply, presentation);
        room = room.Less(footer);
        var embeds = new List<Embed>();
        if (Lead(reply, presentation.Locale, controls.Asked, room) is { } lead) embeds.Add(lead);
        room = room.Less(controls.Asked).Less(embeds.FirstOrDefault()?.Description);
        embeds.AddRange(CardRenderer.Render(reply.Cards, controls.LinkButtons, presentation.Locale, room));
        if (embeds.Count == 0) embeds.Add(new Embed { Description = Wording.NothingToShow.In(presentation.Locale) });
        if (footer.Length > 0) embeds[^1] = embeds[^1] with { Footer = new EmbedFooter(footer) };
        return [.. embeds.Select(embed => embed with { Color = ColorOf(reply.Kind) })];
    }

    private static Embed? Lead(Reply reply, Locale locale, string? asked, TextRoom room)
    {
        // Cards are the answer's proof: they keep at least half of the message.
        var share = (reply.Cards.Count > 0 ? room.Share(2) : room).Less(asked).AtMost(Limits.EmbedDescription);
        var text = TextCut.Sentences(reply.Text, share, locale);
        var evidence = reply.Evidence is { } line ? Evidence(line, share.Less(text).Less("\n")) : "";
        var description = string.Join('\n', new[] { text, evidence }.Where(part => part.Length > 0));
        if (description.Length == 0 && asked is null) return null;
        return new Embed
        {
            Author = asked is null ? null : new EmbedAuthor(asked),
            Description = description.Length > 0 ? description : null,
        };
    }

    private static string Evidence(string line, TextRoom room)
    {
        var quoted = TextCut.Line(line, room.Less(DiscordMarkdown.Quote("")), markdown: true);
        return quoted.Length > 0 ? DiscordMarkdown.Quote(quoted) : "";
    }

    private static string Footer(Reply reply, Presentation presentation)
    {
        var parts = new[]
        {
            reply.Page is { } page ? Wording.Page(page, presentation.Locale) : null,
            reply.Footer,
            presentation.SharedBy is { } name ? Wording.SharedBy(name, presentation.Locale) : null,
        };
        // Discord allows 2048; a small line is meant.
        return TextCut.Line(string.Join(" · ", parts.OfType<string>()), TextRoom.Of(500), markdown: false);
    }

    private static int ColorOf(ReplyKind kind) => kind switch
    {
        ReplyKind.Answer => 0x5865F2,
        ReplyKind.Choice => 0xEB459E,
        ReplyKind.Problem => 0xFAA61A,
        _ => 0x99AAB5,
    };
}

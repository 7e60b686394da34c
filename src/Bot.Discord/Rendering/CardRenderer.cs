using System.Globalization;
using Bot.Answers;
using Bot.Discord.Payloads;

namespace Bot.Discord.Rendering;

/// <summary>Turns cards into embeds: each gets an equal part of what the cards before it left.</summary>
internal static class CardRenderer
{
    /// <summary>How many cards a message shows: one embed stays for what comes first and one for what tells of the rest.</summary>
    public const int MostCards = Limits.Embeds - 2;

    /// <summary>The embeds of as many cards as fit; a line tells how many do not.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="linkButtons">For each card, how many of its links stand on buttons.</param>
    /// <param name="locale">The language.</param>
    /// <param name="room">What the embeds may take together.</param>
    public static IReadOnlyList<Embed> Render(IReadOnlyList<Card> cards, IReadOnlyList<int> linkButtons, Locale locale, TextRoom room)
    {
        var shown = Math.Min(cards.Count, MostCards);
        var embeds = new List<Embed>();
        var addresses = new HashSet<string?>(StringComparer.Ordinal);
        var note = Wording.MoreEntries(cards.Count, locale);
        room = room.Less(note);
        for (var index = 0; index < shown; index++)
        {
            var number = cards.Count > 1 && linkButtons.Any(count => count > 0) ? NumberOf(index) : "";
            if (Render(cards[index], number, linkButtons[index], locale, room.Share(shown - index)) is not { } embed) continue;
            // Of embeds with one address Discord shows the first alone; talks of a report without headings share its address.
            embeds.Add(addresses.Add(embed.Url) ? embed : embed with { Url = null });
            room = room.Less(embed.Title).Less(embed.Description);
        }
        if (shown < cards.Count) embeds.Add(new Embed { Description = Wording.MoreEntries(cards.Count - shown, locale) });
        return embeds;
    }

    /// <summary>What stands before a card's heading and on its buttons, so that a reader finds one from the other.</summary>
    public static string NumberOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} · ");

    private static Embed? Render(Card card, string number, int linkButtons, Locale locale, TextRoom room)
    {
        var heading = TextCut.Line(card.Title, room.Share(2).AtMost(Limits.EmbedTitle).Less(number), markdown: true);
        var title = heading.Length > 0 ? number + heading : "";
        var body = Body(card, linkButtons, locale, room.Less(title).AtMost(Limits.EmbedDescription));
        if (title.Length == 0 && body.Length == 0) return null;
        return new Embed
        {
            Title = title.Length > 0 ? title : null,
            Url = title.Length > 0 && WebAddress.TryRead(card.Url, Limits.EmbedUrl, out var address) ? address : null,
            Description = body.Length > 0 ? body : null,
        };
    }

    // Links come before points in the room they get, and after them on the screen nothing is lost but points.
    private static string Body(Card card, int linkButtons, Locale locale, TextRoom room)
    {
        var lines = new BoundedLines(room.Share(2));
        foreach (var line in card.Lines) lines.AddCut("", line);
        var links = Links(card.Links.Skip(linkButtons), locale, room.Less(lines.Text).Less("\n"));
        var points = new BoundedLines(room.Less(lines.Text).Less(links).Less("\n\n"));
        AddFields(points, card.Fields);
        AddPoints(points, card, locale);
        return string.Join('\n', new[] { lines.Text, links, points.Text }.Where(part => part.Length > 0));
    }

    private static void AddFields(BoundedLines lines, IReadOnlyList<CardField> fields)
    {
        foreach (var field in fields)
        {
            var name = TextCut.Line(field.Name, TextRoom.Of(Limits.EmbedTitle), markdown: true);
            if (field.Instant is { } instant) lines.Add($"**{name}** {DiscordMarkdown.Instant(instant)}");
            else lines.AddCut(name.Length > 0 ? $"**{name}** " : "", field.Value);
        }
    }

    private static void AddPoints(BoundedLines lines, Card card, Locale locale)
    {
        var note = Wording.MorePoints(card.MorePoints + card.Points.Count, locale);
        var inside = new BoundedLines(lines.Left.Less(note).Less("\n"));
        var shown = card.Points.TakeWhile((point, index) => index == 0 ? inside.AddCut("- ", point) : inside.AddWhole("- ", point)).Count();
        if (inside.Text.Length > 0) lines.Add(inside.Text);
        var hidden = card.MorePoints + card.Points.Count - shown;
        if (hidden > 0) lines.Add(Wording.MorePoints(hidden, locale));
    }

    // A link is shown whole or counted; an address that Discord would not take stays readable as text.
    private static string Links(IEnumerable<CardLink> links, Locale locale, TextRoom room)
    {
        var line = new BoundedLines(room.Less(Wording.MoreLinks(int.MaxValue, locale)), separator: " · ");
        var hidden = links.Count(link => !line.Add(Shown(link)));
        return hidden == 0 ? line.Text : string.Join(" · ", new[] { line.Text, Wording.MoreLinks(hidden, locale) }.Where(part => part.Length > 0));
    }

    private static string Shown(CardLink link)
    {
        var label = TextCut.Line(link.Label, TextRoom.Of(Limits.ButtonLabel), markdown: true);
        if (label.Length == 0) label = "↗";
        return WebAddress.TryRead(link.Url, Limits.EmbedUrl, out var address)
            ? DiscordMarkdown.Link(label, address)
            : $"{label} {TextCut.Line(link.Url, TextRoom.Of(Limits.EmbedTitle), markdown: true)}";
    }
}

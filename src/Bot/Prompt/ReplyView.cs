using Bot.Answers;
using Bot.Answers.Wording;
using Spectre.Console;

namespace Bot.Prompt;

/// <summary>Shows replies at a terminal: one column, what can be taken next with its number, addresses written out and clickable.</summary>
internal sealed class ReplyView(IAnsiConsole console)
{
    private const int WidestLine = 100;

    private static readonly Style Plain = Style.Plain;
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Number = new(Color.Aqua, decoration: Decoration.Bold);

    /// <summary>Writes a sentence of the console's own.</summary>
    public void Say(string text) => Write("", text, Plain);

    /// <summary>Writes a reply.</summary>
    public void Show(Turn turn)
    {
        var reply = turn.Reply;
        Write("", reply.Text, reply.Kind is ReplyKind.Problem ? new Style(Color.Yellow) : Bold);
        if (reply.Evidence is { } evidence)
            Write("> ", evidence, Dim);
        foreach (var card in reply.Cards)
            Show(card, turn.Locale);
        if (reply.Footer is not null || turn.Offers.Count > 0)
            console.WriteLine();
        if (reply.Footer is { } footer)
            Write("", footer, Dim);
        Show(turn.Offers, [.. reply.Cards.Select(card => card.Title)]);
        if (reply.Page is { Count: > 1 } page)
            Write("", PageWording.PageOf(page.Number, page.Count, page.Total).In(turn.Locale), Dim);
        console.WriteLine();
    }

    private void Show(Card card, Locale locale)
    {
        console.WriteLine();
        Write("", card.Title, Linked(card.Url, Bold));
        foreach (var line in card.Lines)
            Write("  ", line, Plain);
        foreach (var point in card.Points)
            Write("  • ", point, Plain);
        if (card is { Points.Count: > 0, MorePoints: > 0 })
            Write("    ", PageWording.MorePoints(card.MorePoints).In(locale), Dim);
        foreach (var field in card.Fields)
            Write("  ", $"{field.Name}: {field.Value}", Plain);
        foreach (var link in card.Links)
            Write($"  {link.Label}: ", link.Url, Linked(link.Url, Plain));
    }

    // What a card above already tells is not told again.
    private void Show(IReadOnlyList<FollowUp> offers, HashSet<string> shown)
    {
        for (var place = 0; place < offers.Count; place++)
        {
            Write($"[{place + 1}] ", offers[place].Label, Plain, Number);
            if (offers[place].Detail is { } detail && !shown.Contains(offers[place].Label))
                Write("    ", detail, Dim);
        }
    }

    // Wrapped here, as Japanese has no spaces to wrap at; later lines stand below the first one's text, where there is room for that.
    private void Write(string lead, string text, Style style, Style? leadStyle = null)
    {
        var cleanLead = TerminalText.CleanLine(lead);
        var width = Math.Min(console.Profile.Width, WidestLine) - 1;
        var indent = CellWidth.Of(cleanLead) <= width / 3 ? CellWidth.Of(cleanLead) : 2;
        if (indent < CellWidth.Of(cleanLead))
        {
            console.WriteLine(cleanLead.TrimEnd(), leadStyle ?? Plain);
            cleanLead = "  ";
        }

        foreach (var line in LineWrap.Lines(TerminalText.Clean(text), width - indent))
        {
            console.Write(cleanLead, leadStyle ?? Plain);
            console.WriteLine(line, style);
            cleanLead = new string(' ', indent);
        }
    }

    private static Style Linked(string? address, Style style) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? style.Link(url.AbsoluteUri) : style;
}

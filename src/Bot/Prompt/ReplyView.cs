using Bot.Answers;
using Bot.Answers.Wording;
using Spectre.Console;

namespace Bot.Prompt;

/// <summary>Shows replies at a terminal: one column, what can be taken next with its number, addresses written out and clickable.</summary>
internal sealed class ReplyView(IAnsiConsole console)
{
    private const int WidestLine = 100;

    private static readonly Style s_plain = Style.Plain;
    private static readonly Style s_bold = new(decoration: Decoration.Bold);
    private static readonly Style s_dim = new(decoration: Decoration.Dim);
    private static readonly Style s_number = new(Color.Aqua, decoration: Decoration.Bold);

    /// <summary>Writes a sentence of the console's own.</summary>
    public void Say(string text) => Write("", text, s_plain);

    /// <summary>Writes a reply.</summary>
    public void Show(Turn turn)
    {
        var reply = turn.Reply;
        Write("", reply.Text, reply.Kind is ReplyKind.Problem ? new Style(Color.Yellow) : s_bold);
        if (reply.Evidence is { } evidence)
            Write("> ", evidence, s_dim);
        foreach (var card in reply.Cards)
            Show(card, turn.Locale);
        if (reply.Footer is not null || turn.Offers.Count > 0)
            console.WriteLine();
        if (reply.Footer is { } footer)
            Write("", footer, s_dim);
        Show(turn.Offers, [.. reply.Cards.Select(card => card.Title)]);
        if (reply.Page is { Count: > 1 } page)
            Write("", PageWording.PageOf(page.Number, page.Count, page.Total).In(turn.Locale), s_dim);
        console.WriteLine();
    }

    private void Show(Card card, Locale locale)
    {
        console.WriteLine();
        Write("", card.Title, Linked(card.Url, s_bold));
        foreach (var line in card.Lines)
            Write("  ", line, s_plain);
        foreach (var point in card.Points)
            Write("  • ", point, s_plain);
        if (card is { Points.Count: > 0, MorePoints: > 0 })
            Write("    ", PageWording.MorePoints(card.MorePoints).In(locale), s_dim);
        foreach (var field in card.Fields)
            Write("  ", $"{field.Name}: {field.Value}", s_plain);
        foreach (var link in card.Links)
            Write($"  {link.Label}: ", link.Url, Linked(link.Url, s_plain));
    }

    // What a card above already tells is not told again.
    private void Show(IReadOnlyList<FollowUp> offers, HashSet<string> shown)
    {
        for (var place = 0; place < offers.Count; place++)
        {
            Write($"[{place + 1}] ", offers[place].Label, s_plain, s_number);
            if (offers[place].Detail is { } detail && !shown.Contains(offers[place].Label))
                Write("    ", detail, s_dim);
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
            console.WriteLine(cleanLead.TrimEnd(), leadStyle ?? s_plain);
            cleanLead = "  ";
        }

        foreach (var line in LineWrap.Lines(TerminalText.Clean(text), width - indent))
        {
            console.Write(cleanLead, leadStyle ?? s_plain);
            console.WriteLine(line, style);
            cleanLead = new string(' ', indent);
        }
    }

    private static Style Linked(string? address, Style style) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? style.Link(url.AbsoluteUri) : style;
}

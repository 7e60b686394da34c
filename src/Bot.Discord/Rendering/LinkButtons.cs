using Bot.Answers;
using Bot.Discord.Payloads;

namespace Bot.Discord.Rendering;

/// <summary>Chooses the links that stand on buttons; the others stand in their cards.</summary>
internal static class LinkButtons
{
    private const int Most = 2 * Limits.ButtonsInRow;

    /// <summary>
    /// All links of a single card; of several cards the first link of each, which is its slides where it has any, with the card's number.
    /// </summary>
    /// <returns>The buttons, and for each card how many of its links, from the first, they are.</returns>
    public static (IReadOnlyList<Button> Buttons, IReadOnlyList<int> Counts) Of(IReadOnlyList<Card> cards)
    {
        var perCard = cards.Count == 1 ? Most : 1;
        var buttons = cards.Take(CardRenderer.MostCards).Select((card, index) => Of(card, perCard, cards.Count > 1 ? CardRenderer.NumberOf(index) : "")).ToList();
        return ([.. buttons.SelectMany(row => row)], [.. cards.Select((_, index) => index < buttons.Count ? buttons[index].Count : 0)]);
    }

    private static List<Button> Of(Card card, int most, string number) =>
        [.. card.Links.Take(most).Select(link => Of(link, number)).TakeWhile(button => button is not null).OfType<Button>()];

    private static Button? Of(CardLink link, string number)
    {
        if (!WebAddress.TryRead(link.Url, Limits.ButtonUrl, out var address)) return null;
        var label = TextCut.Line(link.Label, TextRoom.Of(Limits.ButtonLabel).Less(number), markdown: false);
        return new Button(ButtonStyle.Link, number + (label.Length > 0 ? label : "↗")) { Url = address };
    }
}

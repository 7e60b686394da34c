using System.Text;
using Bot.Discord.Payloads;

namespace Bot.Discord.Rendering;

/// <summary>The rows under a message.</summary>
/// <param name="Rows">At most 5: a menu of choices, two rows of links, where to go on, and turning, sharing, removing.</param>
/// <param name="LinkButtons">For each card, how many of its links, from the first, stand on buttons.</param>
/// <param name="Asked">What was asked, to be shown as it is, for buttons that find it on the message again; null where none needs it.</param>
internal sealed record Controls(IReadOnlyList<ActionRow> Rows, IReadOnlyList<int> LinkButtons, string? Asked)
{
    /// <summary>Bytes of UTF-8 of what can be read on them.</summary>
    public int Bytes => Rows.SelectMany(row => row.Components).Sum(component => component switch
    {
        Button button => Encoding.UTF8.GetByteCount(button.Label),
        StringSelect menu => menu.Options.Sum(option => Encoding.UTF8.GetByteCount(option.Label + option.Description)),
        _ => 0,
    });
}

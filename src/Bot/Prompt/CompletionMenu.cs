namespace Bot.Prompt;

/// <summary>The completions on offer, one of them chosen; each Tab chooses the next.</summary>
/// <param name="Typed">The text before the cursor as it was when the menu opened.</param>
/// <param name="Items">All of them, best first.</param>
/// <param name="Chosen">The place of the chosen one.</param>
internal sealed record CompletionMenu(string Typed, IReadOnlyList<LineCompletion> Items, int Chosen)
{
    /// <summary>The chosen completion.</summary>
    public LineCompletion Current => Items[Chosen];

    /// <summary>The text before the cursor with the chosen completion in it.</summary>
    public string Completed => Typed[..Current.Start] + Current.Text;

    /// <summary>The menu with its first item chosen; null when there is nothing to choose from.</summary>
    public static CompletionMenu? Open(string typed, IReadOnlyList<LineCompletion> items) => items.Count == 0 ? null : new(typed, items, 0);

    /// <summary>Chooses another, round and round.</summary>
    public CompletionMenu Move(int step) => this with { Chosen = (Chosen + step + Items.Count) % Items.Count };

    /// <summary>The items to show when there is room for so many rows: those around the chosen one.</summary>
    public IEnumerable<(LineCompletion Item, bool Chosen)> Window(int rows)
    {
        var first = Math.Clamp(Chosen - (rows / 2), 0, Math.Max(0, Items.Count - rows));
        return Items.Select((item, place) => (item, place == Chosen)).Skip(first).Take(rows);
    }
}

namespace Bot.Reports.Words;

/// <summary>A title made ready for being compared with others.</summary>
/// <param name="title">As written.</param>
internal sealed class FoldedTitle(ReadOnlySpan<char> title)
{
    private int[]? _pairs;

    /// <summary>Without case, width and punctuation.</summary>
    public string Text { get; } = TextShape.Fold(title);

    /// <summary>Its pairs of neighbouring letters, each as one number, in the order of the numbers.</summary>
    public int[] Pairs => _pairs ??= PairsOf(Text);

    private static int[] PairsOf(string text)
    {
        var pairs = new int[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = (text[i] << 16) | text[i + 1];
        Array.Sort(pairs);
        return pairs;
    }
}

namespace Bot.Search.Index;

/// <summary>Texts that are known by numbers.</summary>
internal interface ITextSource
{
    ReadOnlySpan<char> Of(int item);
}

/// <summary>Sorts many texts by their first characters as numbers, and by all of them only where these agree.</summary>
internal static class OrdinalSort
{
    /// <summary>The items from 0 to a count in ordinal order of their texts.</summary>
    public static int[] Sort<T>(int count, T texts)
        where T : struct, ITextSource
    {
        var (items, heads) = (new int[count], new ulong[count]);
        for (var item = 0; item < count; item++)
            (items[item], heads[item]) = (item, TermHead.Of(texts.Of(item)));
        Array.Sort(heads, items);
        for (var start = 0; start < count;)
        {
            var end = start + 1;
            while (end < count && heads[end] == heads[start])
                end++;
            if (end - start > 1)
                items.AsSpan(start, end - start).Sort((left, right) => Compare(texts, left, right));
            start = end;
        }
        return items;
    }

    private static int Compare<T>(T texts, int left, int right)
        where T : struct, ITextSource
    {
        var order = texts.Of(left).SequenceCompareTo(texts.Of(right));
        return order != 0 ? order : left.CompareTo(right);
    }
}

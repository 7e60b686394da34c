using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Answers;

namespace Bot.Discord.Rendering;

/// <summary>
/// Writes a <see cref="CustomId"/> in 100 characters: <c>pj4kz8…|ask|2|question=…</c>. A value that does not fit is replaced by its
/// hash (<c>question:…</c>); reading finds it again among what the message shows.
/// </summary>
internal static class CustomIdCodec
{
    private const char Separator = '|';
    private const char Given = '=';
    private const char Hashed = ':';

    // 72 bits: nobody finds a second text for one.
    private const int HashBytes = 9;

    /// <summary>The id's text; null where not even hashes make it fit.</summary>
    public static string? Write(CustomId id) => Write(id, out _);

    /// <summary>As <see cref="Write(CustomId)"/>, and tells the values that only their hashes stand for.</summary>
    public static string? Write(CustomId id, out IReadOnlyList<string> hashed)
    {
        var values = id.Request.Options.Where(option => option.Value.Trim().Length > 0)
            .ToDictionary(option => option.Key, option => Normal(option.Value), StringComparer.Ordinal);
        var longestFirst = values.OrderByDescending(option => option.Value.Length).Select(option => option.Key).ToList();
        for (var count = 0; count <= longestFirst.Count; count++)
        {
            var names = longestFirst.Take(count).ToHashSet(StringComparer.Ordinal);
            if (Join(id, values, names) is { Length: <= Limits.CustomId } text)
            {
                hashed = [.. names.Select(name => values[name])];
                return text;
            }
        }
        hashed = [];
        return null;
    }

    /// <summary>Reads what <see cref="Write(CustomId)"/> wrote.</summary>
    /// <param name="text">The text, from anybody: what is none gives null.</param>
    /// <param name="candidates">The values that a hash may stand for; what the message shows.</param>
    public static CustomId? Read(string text, IReadOnlyCollection<string> candidates)
    {
        if (Split(text) is not [{ Length: > 2 } head, { Length: > 0 } command, var page, .. var options]) return null;
        if (!Enum.IsDefined((ButtonAction)head[0]) || head[1] is not ('j' or 'e') || ReadAsker(head[2..]) is not { } asker) return null;
        if (!int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1) return null;
        if (ReadOptions(options, candidates) is not { } values) return null;
        var locale = head[1] is 'j' ? Locale.Japanese : Locale.English;
        return new((ButtonAction)head[0], locale, asker, new CommandRequest(command, values) { Page = number });
    }

    /// <summary>A value as it is written and hashed: white space counts as one space, as Discord shows it.</summary>
    public static string Normal(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Join(CustomId id, Dictionary<string, string> values, HashSet<string> hashed)
    {
        var text = new StringBuilder();
        text.Append((char)id.Action).Append(id.Locale is Locale.Japanese ? 'j' : 'e').Append(WriteAsker(id.Asker));
        text.Append(Separator).Append(id.Request.Command).Append(Separator).Append(CultureInfo.InvariantCulture, $"{id.Request.Page}");
        foreach (var (name, value) in values.OrderBy(option => option.Key, StringComparer.Ordinal))
        {
            text.Append(Separator).Append(name);
            if (hashed.Contains(name)) text.Append(Hashed).Append(HashOf(value));
            else text.Append(Given).Append(Escape(value));
        }
        return text.ToString();
    }

    private static Dictionary<string, string>? ReadOptions(string[] options, IReadOnlyCollection<string> candidates)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            var mark = option.IndexOfAny([Given, Hashed]);
            if (mark < 1) return null;
            var written = option[(mark + 1)..];
            if ((option[mark] is Given ? written : ValueOf(written, candidates)) is not { } value) return null;
            values[option[..mark]] = value;
        }
        return values;
    }

    private static string? ValueOf(string hash, IReadOnlyCollection<string> candidates) =>
        candidates.FirstOrDefault(candidate => HashOf(Normal(candidate)) == hash);

    private static string HashOf(string value) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(value)), 0, HashBytes).Replace('+', '-').Replace('/', '_');

    // Ids are 64-bit numbers: 11 characters instead of 20.
    private static string WriteAsker(string asker) =>
        ulong.TryParse(asker, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Convert.ToBase64String(BitConverter.GetBytes(number)).TrimEnd('=').Replace('+', '-').Replace('/', '_')
            : "";

    private static string? ReadAsker(string text)
    {
        var bytes = new byte[sizeof(ulong)];
        var whole = Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/') + "=", bytes, out var written) && written == bytes.Length;
        return whole ? BitConverter.ToUInt64(bytes).ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string Escape(string value) =>
        value.Replace("^", "^0", StringComparison.Ordinal).Replace("|", "^1", StringComparison.Ordinal);

    private static string[] Split(string text) =>
        [.. text.Split(Separator).Select(part => part.Replace("^1", "|", StringComparison.Ordinal).Replace("^0", "^", StringComparison.Ordinal))];
}

using System.Security.Cryptography;
using System.Text;

namespace Bot.Answers.Text;

/// <summary>Short ids for buttons and completions: the same for the same thing, in every process and after every restart.</summary>
public static class StableId
{
    private const int Digits = 12;

    /// <summary>An id from what names the thing.</summary>
    /// <param name="kind">One letter that keeps kinds of things apart.</param>
    /// <param name="parts">What names it.</param>
    public static string Of(char kind, params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts!)), hash);
        return $"{kind}-{Convert.ToHexStringLower(hash[..(Digits / 2)])}";
    }
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cadre {

/// The attributes of an element. Valid only while its start is told.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** list) : m_list(list) {}

    /// The value of an attribute by its name without prefix; empty if there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// The same as a whole number that is not negative; `otherwise` for what is none.
    [[nodiscard]] std::size_t number(std::string_view name, std::size_t otherwise) const;
    [[nodiscard]] bool isTrue(std::string_view name) const;

private:
    const char** m_list;
};

/// Is told what stands in an XML text. Names come without prefix.
class XmlReader {
public:
    virtual ~XmlReader() = default;
    virtual void start(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    /// A text may come in several pieces.
    virtual void text(std::string_view text) = 0;
};

/// Reads the XML of a part of a workbook. Throws FileError if it is damaged, and what `reader` throws.
void readXml(std::string_view bytes, XmlReader& reader);

} // namespace cadre

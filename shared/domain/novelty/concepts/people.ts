/** Who takes part and where. */
export const people = `
# -
who: người bệnh, bệnh nhân, BN, NB, người ốm, người đến khám, người nằm viện, người được khám, người được điều trị
who: người dân, nhân dân, bà con, cộng đồng, hộ gia đình, hộ dân, công dân, quần chúng, dân cư, cư dân
who: khách hàng, người sử dụng dịch vụ, người thụ hưởng, người đến liên hệ
who: người nhà, thân nhân, gia đình, người chăm sóc, người nuôi bệnh, người thân, người đi cùng, người thăm bệnh, thăm nuôi
who: bác sĩ, BS, thầy thuốc, người chỉ định, người điều trị, nhóm điều trị, phẫu thuật viên, người kê
who: điều dưỡng, ĐD, y tá, ĐDT
who: hộ lý, nhân viên vệ sinh, công ty vệ sinh, người làm sạch, nhóm vệ sinh, trợ giúp chăm sóc
who: hộ sinh, cô đỡ, NHS, bà đỡ, mụ vườn
who: dược sĩ, DS, người làm công tác dược, nhân viên dược, dược tá
who: dược lâm sàng, dược sĩ lâm sàng, DLS
who: kỹ thuật viên, KTV, người chạy mẫu
who: kỹ sư, tổ kỹ thuật, thợ, đội kỹ thuật, tổ sửa chữa, nhân viên kỹ thuật
who: lãnh đạo, BGĐ, giám đốc, cấp trên, người đứng đầu, thủ trưởng
who: trưởng khoa, trưởng phòng, lãnh đạo khoa, lãnh đạo phòng, phụ trách, trưởng đơn vị, trưởng ca, tổ trưởng, trưởng trạm
who: nhân viên y tế, nhân viên, NVYT, cán bộ y tế, CBYT, đội ngũ, nhân lực y tế
who: viên chức, cán bộ, công chức, người lao động, CBCC, CBVC, CCVC, NLĐ, CBCNV, VCNLĐ, công nhân viên
who: nhân viên mới, người mới, điều dưỡng mới, tân tuyển, mới tuyển dụng, mới vào nghề, bác sĩ trẻ, người thử việc, mới ra trường, hội nhập nhân viên
who: sinh viên, học viên, thực tập sinh, người học, học sinh thực tập, bác sĩ nội trú
who: cộng tác viên, CTV, y tế thôn, nhân viên y tế thôn bản, YTTB, y tế ấp, y tế khu phố
who: y sĩ, cán bộ trạm, nhân viên trạm, cán bộ xã, bác sĩ trạm
who: chuyên gia, bác sĩ tuyến trên, người giỏi nghề, giảng viên, bác sĩ chuyên khoa
who: tình nguyện viên, đoàn viên, thanh niên, áo xanh, đội tình nguyện
who: công đoàn, tổ công đoàn
who: người hướng dẫn, hướng dẫn viên, nhân viên hướng dẫn, lễ tân, nhân viên chỉ dẫn, tổ chăm sóc khách hàng
who: bảo vệ, nhân viên an ninh
who: lái xe, tài xế, đội xe, tổ xe
who: kế toán, TCKT, tài vụ, thu ngân, thủ quỹ
who: văn thư, cán bộ văn thư
who: người cao tuổi, người lớn tuổi, người già, cao niên, ông bà, NCT, cụ già, người có tuổi
who: trẻ em, trẻ, thiếu nhi, cháu, bệnh nhi, các bé, em nhỏ
who: trẻ sơ sinh, sơ sinh, trẻ non tháng, trẻ sinh non, trẻ nhẹ cân, trẻ mới sinh, bé
who: học sinh, học trò, trường, mầm non, tiểu học, y tế học đường, giáo viên, lớp học, ở lớp
who: phụ huynh, cha mẹ, bố mẹ, ba mẹ
who: thai phụ, bà bầu, sản phụ, mang thai, thai kỳ, phụ nữ có thai, mẹ bầu, khám thai, quản lý thai, tuần thai, tuổi thai, PNMT
who: người khuyết tật, NKT, người tàn tật, xe lăn, khuyết tật, người khiếm thị, người khiếm thính, người câm điếc, khó khăn vận động, đi lại khó khăn
who: đồng bào dân tộc, dân tộc thiểu số, DTTS, người dân tộc, tiếng dân tộc, tiếng Khmer, tiếng Mông, tiếng Ê Đê, đồng bào, tiếng địa phương, song ngữ, người Khmer, người Chăm, tiếng Chăm, tiếng Thái
who: người nước ngoài, tiếng Anh, khách quốc tế, phiên dịch, ngoại ngữ, người không nói tiếng Việt
who: người nghèo, hộ nghèo, cận nghèo, hoàn cảnh khó khăn, bệnh nhân nghèo, người bệnh nghèo, người yếu thế, neo đơn, bảo trợ xã hội, không nơi nương tựa
who: công nhân, khu công nghiệp, doanh nghiệp, nhà máy, xí nghiệp
who: người hành nghề, hành nghề, CCHN, phòng khám tư, cơ sở tư nhân, y tế tư nhân
where: bệnh viện, BV, cơ sở y tế, cơ sở khám chữa bệnh, cơ sở KCB, nhà thương, cơ sở khám bệnh chữa bệnh
where: trung tâm y tế, TTYT, tuyến huyện, y tế huyện
where: trạm y tế, TYT, trạm, y tế xã, tuyến xã, y tế cơ sở, tuyến cơ sở, y tế phường
where: tuyến trên, bệnh viện tỉnh, tuyến tỉnh, tuyến cuối, tuyến trung ương, bệnh viện đầu ngành, bệnh viện đa khoa, bệnh viện hạt nhân, bệnh viện thành phố
where: tuyến dưới, tuyến trước, bệnh viện vệ tinh, bệnh viện tuyến huyện
where: Sở Y tế, SYT, văn phòng Sở, cơ quan Sở, phòng chuyên môn Sở, ngành y tế
where: ủy ban nhân dân, UBND, chính quyền, phường, xã, đặc khu
where: ngoại trú, phòng khám, bàn khám, khu khám, khoa Khám, buồng khám
where: nội trú, nằm viện, khoa điều trị, khoa lâm sàng, khu điều trị
where: buồng bệnh, phòng bệnh, giường bệnh, đầu giường, tại giường, bên giường, cạnh giường, tận giường, đến giường
where: khoa Dược, kho thuốc, kho dược, kho chẵn, kho lẻ, bộ phận dược
where: nhà thuốc, quầy thuốc, quầy dược, nơi phát thuốc, quầy phát thuốc, cửa phát, quầy cấp thuốc
where: khoa xét nghiệm, phòng xét nghiệm, labo, phòng lab, khoa vi sinh, khoa hóa sinh, khoa huyết học
where: khoa cấp cứu, phòng cấp cứu, buồng cấp cứu
where: khoa Nhi, phòng khám nhi, bệnh viện nhi
where: khoa Sản, khoa phụ sản, phòng sinh, phòng đẻ, bệnh viện phụ sản, phòng sanh
where: khoa Ngoại, khoa chấn thương
where: khoa Nội, khoa nội tổng hợp
where: kiểm soát nhiễm khuẩn, KSNK, khoa chống nhiễm khuẩn, nhiễm khuẩn bệnh viện, NKBV, nhiễm trùng bệnh viện
where: kế hoạch tổng hợp, KHTH, phòng kế hoạch nghiệp vụ
where: tổ chức cán bộ, TCCB, phòng tổ chức, phòng nhân sự, tổ chức hành chính
where: công nghệ thông tin, CNTT, tin học
where: vật tư thiết bị y tế, phòng vật tư, phòng trang thiết bị, phòng VTTB
where: quản lý chất lượng, QLCL, mạng lưới chất lượng
where: công tác xã hội, CTXH, tổ công tác xã hội, nhân viên xã hội, chăm sóc khách hàng, CSKH
where: trung tâm kiểm soát bệnh tật, CDC, YTDP, dự phòng
where: vùng sâu, vùng xa, vùng cao, vùng núi, đảo, vùng biển, miền núi, biên giới, thôn bản, vùng khó khăn, vùng đặc biệt khó khăn, vùng sông nước
where: tại nhà, ở nhà, đến nhà, đến tận nhà, nơi cư trú, về nhà, tận nơi, tại gia đình, lưu động
where: khu hành chính, cơ quan, văn phòng, công sở, phòng làm việc, trụ sở, phòng họp, phòng ban
`;
